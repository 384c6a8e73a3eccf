import { makeStyles, tokens } from "@fluentui/react-components";

/** How the parts of a view stand below each other. */
export const useSectionStyles = makeStyles({
  section: {
    width: "100%",
    boxSizing: "border-box",
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  box: {
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "8px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    // What is folded has no place, but its gap would.
    "&:is(details:not([open]))": { gap: 0 },
  },
  asked: { border: `1px solid ${tokens.colorPaletteMarigoldBorderActive}` },
  row: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  fact: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyle: "none", display: "flex", flexDirection: "column", gap: "8px" },
  fieldset: { display: "flex", flexDirection: "column", border: "none", margin: 0, padding: 0 },
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
});
