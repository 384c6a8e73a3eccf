import { soundActor } from "./blank-actor";
import type { Actor } from "./actor";
import type { Body } from "./body";
import { ownUnitEnd } from "./free-piece";
import type { Scan } from "./scan";

/**
 * A unit of the issuer's own, begun at a token, that only begins like a known body, or bears the name of one that has ended: a hospital's
 * "Phòng Tài chính - Kế toán" is no "Phòng Tài chính" of a district.
 */
export function readOwnUnit(scan: Scan, at: number, body: Body | undefined): { actor: Actor; end: number } | undefined {
  if (!body || body.actor.text !== body.actor.written) return undefined;
  const end = ownUnitEnd(scan, at + 1);
  const hasEnded = body.actor.status === "retired" || body.actor.status === "future";
  return end > body.end || (hasEnded && end === body.end) ? { actor: soundActor(scan, at, end), end } : undefined;
}
