import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Reads out to screen readers; always in the document, because a live region that appears with its text stays silent. */
export function Announcer({ text }: { readonly text: string }) {
  return (
    <div className={useStyles().hidden} role="status" aria-live="polite">
      {text}
    </div>
  );
}
