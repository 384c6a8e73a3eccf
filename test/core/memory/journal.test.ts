import fc from "fast-check";
import type { EditPlan } from "../../../src/core/grid/edit";
import { EMPTY_JOURNAL, recordStep, type Journal, type JournalStep } from "../../../src/core/memory/journal";

const plan = (title: string, count = 1): EditPlan => ({
  sheet: "Phụ lục",
  title,
  edits: Array.from({ length: count }, (_, row) => ({
    kind: "setValue",
    at: { row, column: 0 },
    before: "a",
    after: "b",
  })),
});

const did = (title: string, count?: number): JournalStep => ({ kind: "did", plan: plan(title, count) });
const titles = ({ done, undone }: Journal) => ({
  done: done.map(({ title }) => title),
  undone: undone.map(({ title }) => title),
});
const after = (...steps: readonly JournalStep[]): Journal => steps.reduce(recordStep, EMPTY_JOURNAL);

describe("the journal of what was done", () => {
  it("undoes the last deed first and does it again", () => {
    const undone = after(did("một"), did("hai"), { kind: "undid", plan: plan("hai") });
    expect(titles(undone)).toEqual({ done: ["một"], undone: ["hai"] });
    expect(titles(recordStep(undone, { kind: "redid", plan: plan("hai") }))).toEqual({
      done: ["một", "hai"],
      undone: [],
    });
  });

  it("forgets what could be done again once something new is done", () => {
    const journal = after(did("một"), { kind: "undid", plan: plan("một") }, did("khác"));
    expect(titles(journal)).toEqual({ done: ["khác"], undone: [] });
  });

  it("keeps no deed that changed nothing", () => {
    expect(after(did("không đổi gì", 0))).toEqual(EMPTY_JOURNAL);
  });

  it("lets a deed go of which nothing could be taken back", () => {
    const journal = after(did("một"), { kind: "undid", plan: plan("một", 0) });
    expect(titles(journal)).toEqual({ done: [], undone: [] });
  });

  it("keeps only what the host really took back, so that doing again touches nothing else", () => {
    const journal = after(did("ba ô", 3), { kind: "undid", plan: plan("ba ô", 2) });
    expect(journal.undone[0]?.edits).toHaveLength(2);
  });

  it("takes back the very deed that was meant, whatever another window did since", () => {
    const both = after(did("của cửa sổ một"), did("của cửa sổ hai"));
    const of = plan("của cửa sổ một");
    expect(titles(recordStep(both, { kind: "undid", plan: of, of }))).toEqual({
      done: ["của cửa sổ hai"],
      undone: ["của cửa sổ một"],
    });
  });

  it("knows what is under way until it is settled", () => {
    const [one, two] = [plan("một"), plan("hai")];
    const under = after({ kind: "begun", plan: one }, { kind: "begun", plan: two });
    const settled = recordStep(under, { kind: "did", plan: plan("một", 1), of: plan("một") });
    expect(settled).toEqual({ done: [one], undone: [], begun: [two] });
    expect(recordStep(settled, { kind: "did", plan: plan("hai", 0), of: two })).toEqual({ done: [one], undone: [] });
  });

  it("of a deed that was broken off keeps the part that stands, in place of the whole", () => {
    const [whole, part] = [plan("ba ô", 3), plan("ba ô (dở dang)", 2)];
    const undoing = after({ kind: "did", plan: whole }, { kind: "begun", plan: whole });
    expect(recordStep(undoing, { kind: "interrupted", plan: part, of: whole })).toEqual({ done: [part], undone: [] });
    const redoing: Journal = { done: [], undone: [whole], begun: [whole] };
    expect(recordStep(redoing, { kind: "interrupted", plan: part, of: whole })).toEqual({ done: [part], undone: [] });
    expect(recordStep(redoing, { kind: "interrupted", plan: plan("", 0), of: whole })).toEqual({
      done: [],
      undone: [whole],
    });
  });

  it("is bounded, and the newest deeds stay", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), (count) => {
        const journal = after(...Array.from({ length: count }, (_, number) => did(String(number))));
        expect(journal.done).toHaveLength(Math.min(count, 100));
        expect(journal.done.at(-1)?.title).toBe(count === 0 ? undefined : String(count - 1));
      }),
    );
  });
});
