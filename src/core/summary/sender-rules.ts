import { compareVietnamese } from "../text/collate";
import type { SourceCard } from "./cards";

/** Which rules a sender had checked with, beside the receiver's own: a sentence for its card. */
export function senderRulesWords({
  senderRules,
  rulesVersion,
}: Pick<SourceCard, "senderRules" | "rulesVersion">): string {
  if (senderRules === null) return "Tệp không cho biết bên gửi đã kiểm tra bằng bộ quy tắc nào.";
  if (senderRules === rulesVersion) return `Bên gửi đã kiểm tra bằng cùng bộ quy tắc ${senderRules}.`;
  return `Bên gửi đã kiểm tra bằng bộ quy tắc ${senderRules}, khác bộ quy tắc của bên nhận.`;
}

/** Which annexes were checked with which rules by those who sent them; nothing where no file tells. */
export function senderRulesLines(cards: readonly SourceCard[]): string[] {
  const taken = cards.filter(({ state }) => state === "taken");
  const versions = [...new Set(taken.flatMap(({ senderRules }) => senderRules ?? []))].sort(compareVietnamese);
  if (versions.length === 0) return [];
  const unitsWith = (version: string | null): string =>
    [...new Set(taken.flatMap(({ senderRules, unit }) => (senderRules === version ? [unit.name] : [])))].join(", ");
  const silent = unitsWith(null);
  return [
    ...versions.map((version) => `Bên gửi đã kiểm tra bằng bộ quy tắc ${version}: ${unitsWith(version)}.`),
    ...(silent === "" ? [] : [`Tệp không cho biết bên gửi đã kiểm tra bằng bộ quy tắc nào: ${silent}.`]),
  ];
}
