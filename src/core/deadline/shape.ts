/** How the times of a bound hang together. */
export type Shape = "one" | "list" | "span" | "since" | "following" | "after" | "from-now";
