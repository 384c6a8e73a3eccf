import { z } from "zod";

/** A list of which the sound entries are taken; no list at all is an empty one. */
export const eachSound = <T>(entry: z.ZodType<T>) =>
  z
    .array(z.unknown())
    .catch([])
    .transform((values): T[] => values.flatMap((value) => soundOnes(entry, value)));

/** A record of which the sound entries are taken; no record at all is an empty one. */
export const everySound = <T>(entry: z.ZodType<T>) =>
  z
    .record(z.string(), z.unknown())
    .catch({})
    .transform((values): Record<string, T> =>
      Object.fromEntries(
        Object.entries(values).flatMap(([key, value]) => soundOnes(entry, value).map((sound) => [key, sound])),
      ),
    );

/** A value that is left out where it is damaged. */
export const ifSound = <T>(value: z.ZodType<T>) => value.optional().catch(undefined);

function soundOnes<T>(entry: z.ZodType<T>, value: unknown): readonly T[] {
  const { success, data } = entry.safeParse(value);
  return success ? [data] : [];
}
