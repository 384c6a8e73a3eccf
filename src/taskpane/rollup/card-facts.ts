import { formatDate } from "../../core/calendar";
import type { SourceCard } from "../../core/summary";
import { LEFT_OUT_WORDS, leftOutRows, type LeftOutReason } from "../../core/summary/left-out";
import { senderRulesWords } from "../../core/summary/sender-rules";
import { periodWords } from "../../core/summary/period-words";
import { TEXTS } from "../texts";

/** What a card says of its source, a sentence a line. */
export function cardFacts({ failure, rows, findings, rulesVersion, senderRules, ...card }: SourceCard): string[] {
  if (failure) return [failure.message];
  const { items, continuations } = rows.taken;
  const reasons = Object.entries(rows.leftOut).map(
    ([reason, count]) => `${LEFT_OUT_WORDS[reason as LeftOutReason].toLowerCase()} ${count}`,
  );
  return [
    [documentOf(card), periodWords(card.period)].filter((fact) => fact !== "").join(", "),
    TEXTS.rollUp.rows(rows.rowsIn, items + continuations, leftOutRows(rows)),
    reasons.length > 0 ? TEXTS.rollUp.leftOut(reasons.join(", ")) : "",
    TEXTS.rollUp.findings(findings.error, findings.warning, rulesVersion ?? ""),
    senderRulesWords({ senderRules, rulesVersion }),
    card.isProgressReport ? TEXTS.rollUp.progressReport : "",
  ].filter((fact) => fact !== "");
}

const documentOf = ({ document }: Pick<SourceCard, "document">): string =>
  [document?.number ?? "", document?.date ? formatDate(document.date) : ""]
    .filter((part) => part !== "")
    .join(" ngày ");
