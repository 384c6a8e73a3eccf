import { Button, mergeClasses, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Proposal, Wording } from "../../desk/proposals";
import { decideAlignment } from "../actions/align";
import { usePane } from "../shell/PaneContext";
import { TEXTS } from "../texts";
import { useSectionStyles } from "../shell/useSectionStyles";

const SHOWN_AT_FIRST = 10;

/** Wordings that were joined for their likeness: confirmed or split by a person, remembered for the next quarter. */
export function AlignmentList({ proposals }: { readonly proposals: readonly Proposal[] }) {
  const styles = useSectionStyles();
  const { state, work } = usePane();
  const isBusy = state.busy !== null;
  const [isWhole, setWhole] = useState(false);
  if (proposals.length === 0) return null;
  const shown = isWhole ? proposals : proposals.slice(0, SHOWN_AT_FIRST);
  return (
    <details className={mergeClasses(styles.section, styles.box)}>
      <summary className={styles.summary}>{TEXTS.align.title(proposals.length)}</summary>
      <div className={styles.section}>
        <Text size={200}>{TEXTS.align.about}</Text>
        <ul className={styles.list}>
          {shown.map((proposal) => (
            <ProposalItem key={`${proposal.main.key}\n${proposal.other.key}`} proposal={proposal} />
          ))}
        </ul>
        {shown.length < proposals.length ? (
          <Button size="small" onClick={() => setWhole(true)}>
            {TEXTS.picture.more(proposals.length - shown.length)}
          </Button>
        ) : null}
        {shown.length > 1 ? (
          <Button size="small" disabledFocusable={isBusy} onClick={() => void decideAlignment(work, shown, "same")}>
            {TEXTS.align.allSame(shown.length)}
          </Button>
        ) : null}
      </div>
    </details>
  );
}

function ProposalItem({ proposal }: { readonly proposal: Proposal }) {
  const styles = useSectionStyles();
  const { state, work } = usePane();
  const isBusy = state.busy !== null;
  return (
    <li className={styles.box}>
      <Text size={200} className={styles.fact}>
        {proposal.section}
      </Text>
      <WordingText wording={proposal.main} />
      <WordingText wording={proposal.other} />
      <div className={styles.row}>
        <Button size="small" disabledFocusable={isBusy} onClick={() => void decideAlignment(work, [proposal], "same")}>
          {TEXTS.align.same}
        </Button>
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() => void decideAlignment(work, [proposal], "different")}
        >
          {TEXTS.align.different}
        </Button>
      </div>
    </li>
  );
}

function WordingText({ wording: { text, units } }: { readonly wording: Wording }) {
  const styles = useSectionStyles();
  return (
    <>
      <Text>“{text}”</Text>
      <Text size={200} className={styles.fact}>
        {TEXTS.align.units(units)}
      </Text>
    </>
  );
}
