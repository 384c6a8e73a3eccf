import { Button, makeStyles, Text } from "@fluentui/react-components";
import type { Proposal } from "../../core/rules/rule";
import { TEXTS } from "../texts";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "4px", alignItems: "stretch" },
  choice: { justifyContent: "flex-start", textAlign: "left", height: "auto", fontWeight: 400 },
});

interface SuggestionsProps {
  readonly suggestions: readonly Proposal[];
  readonly onAccept: (proposal: Proposal) => void;
}

/** Guesses, best first; a person decides. */
export function Suggestions({ suggestions, onAccept }: SuggestionsProps) {
  const styles = useStyles();
  if (suggestions.length === 0) return null;
  return (
    <div className={styles.list} role="group" aria-label={TEXTS.card.suggestions}>
      <Text size={200}>{TEXTS.card.suggestions}:</Text>
      {suggestions.map((proposal) => (
        <Button key={proposal.label} size="small" className={styles.choice} onClick={() => onAccept(proposal)}>
          {proposal.label}
        </Button>
      ))}
    </div>
  );
}
