import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
} from "@fluentui/react-components";
import { MoreHorizontal16Regular } from "@fluentui/react-icons";
import { planProposals } from "../../core/review";
import type { FindingGroup } from "../../core/rules/group";
import { meantBy } from "../../core/rules/meant-by";
import type { Finding, Proposal } from "../../core/rules/rule";
import { takeIntoList } from "../actions/own-list";
import { refuseSuggestion } from "../actions/refuse";
import { usePane } from "../shell/PaneContext";
import { TEXTS } from "../texts";
import { listWish } from "./list-wish";
import { alike, sharedSuggestions } from "./shared-suggestions";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "4px", alignItems: "stretch" },
  row: { display: "flex", gap: "4px" },
  choice: { flex: 1, justifyContent: "flex-start", textAlign: "left", height: "auto", fontWeight: 400 },
  more: { minWidth: 0 },
});

interface SuggestionsProps {
  readonly finding: Finding;
  readonly group: FindingGroup;
  readonly onAccept: (proposal: Proposal) => void;
}

/** Guesses, best first; a person decides: for this cell, for all alike, for the list, or never again. */
export function Suggestions({ finding, group, onAccept }: SuggestionsProps) {
  const styles = useStyles();
  const { state, work } = usePane();
  const wish = listWish(finding, state.checked?.review.annexes ?? []);
  if (finding.suggestions.length === 0 && !wish) return null;
  return (
    <div className={styles.list} role="group" aria-label={TEXTS.card.suggestions}>
      {finding.suggestions.length > 0 ? <Text size={200}>{TEXTS.card.suggestions}:</Text> : null}
      {finding.suggestions.map((proposal) => (
        <div key={proposal.label} className={styles.row}>
          <Button size="small" className={styles.choice} onClick={() => onAccept(proposal)}>
            {proposal.label}
          </Button>
          <Scopes finding={finding} group={group} proposal={proposal} onAccept={onAccept} />
        </div>
      ))}
      {wish ? (
        <Button size="small" className={styles.choice} onClick={() => void takeIntoList(work, wish)}>
          {TEXTS.decisions.takeNew(wish.name)}
        </Button>
      ) : null}
    </div>
  );
}

/** How far a decision reaches. */
function Scopes({ finding, group, proposal, onAccept }: SuggestionsProps & { readonly proposal: Proposal }) {
  const styles = useStyles();
  const { state, work } = usePane();
  const name = meantBy(finding, proposal);
  const shared = sharedSuggestions(alike(finding, state.checked?.review.findings ?? [])).find(
    ({ label }) => label === name,
  );
  const wish = listWish(finding, state.checked?.review.annexes ?? []);
  const preview = (proposals: readonly Proposal[]) =>
    work.dispatch({ type: "previewed", plan: planProposals(finding.sheet, group.title, proposals) });
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          size="small"
          className={styles.more}
          menuIcon={null}
          icon={<MoreHorizontal16Regular />}
          aria-label={TEXTS.decisions.scopes(name)}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => onAccept(proposal)}>{TEXTS.decisions.cell}</MenuItem>
          {shared ? (
            <MenuItem onClick={() => preview(shared.proposals)}>
              {TEXTS.decisions.all(shared.proposals.length)}
            </MenuItem>
          ) : null}
          {wish ? (
            <MenuItem onClick={() => void takeIntoList(work, { ...wish, from: undefined, name, wording: wish.name })}>
              {TEXTS.decisions.takeAlias(wish.name, name)}
            </MenuItem>
          ) : null}
          <MenuItem onClick={() => void refuseSuggestion(work, finding, proposal)}>{TEXTS.decisions.refuse}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
