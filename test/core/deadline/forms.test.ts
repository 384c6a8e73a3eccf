import { formatDeadline, readDeadline } from "../../../src/core/deadline";
import { FORMS } from "../../../src/core/deadline/forms";

describe.each(FORMS.map((form) => [form.id, form] as const))("form %s", (_, form) => {
  test.each(Object.entries(form.examples))("reads “%s”, prints “%s”", (text, canonical) => {
    const { meaning } = readDeadline(text);
    expect(meaning).toBeDefined();
    expect(formatDeadline(meaning!)).toBe(canonical);
    expect(readDeadline(canonical).meaning).toEqual(meaning);
  });
});
