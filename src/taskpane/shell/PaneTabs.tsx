import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { TAB_IDS, type TabId } from "../state/state";
import { TEXTS } from "../texts";
import { usePane } from "./PaneContext";

const useStyles = makeStyles({
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, padding: "0 4px" },
  tab: { padding: "8px 4px", flex: "1 1 auto" },
});

export function PaneTabs() {
  const styles = useStyles();
  const { state, work } = usePane();
  return (
    <TabList
      className={styles.tabs}
      selectedValue={state.tab}
      onTabSelect={(_, { value }) => work.dispatch({ type: "tabChosen", tab: value as TabId })}
    >
      {TAB_IDS.map((id) => (
        <Tab key={id} id={`tab-${id}`} value={id} className={styles.tab}>
          {TEXTS.tabs[id]}
        </Tab>
      ))}
    </TabList>
  );
}
