import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { CatalogueTab } from "../catalogue/CatalogueTab";
import { CheckTab } from "../check/CheckTab";
import { FormatTab } from "../format/FormatTab";
import type { TabId } from "../state/state";
import { PaneContext } from "./PaneContext";
import { PaneHeader } from "./PaneHeader";
import { PaneTabs } from "./PaneTabs";
import { PlanPreview } from "./PlanPreview";
import { StatusArea } from "./StatusArea";
import { useIsDark } from "./useColorScheme";
import { useFindingKeys } from "./useFindingKeys";
import { useWork, type WorkProps } from "./useWork";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  body: { flex: 1, minHeight: 0, overflowY: "scroll", padding: "12px" },
});

const VIEWS: Readonly<Record<TabId, () => React.JSX.Element>> = {
  check: CheckTab,
  format: FormatTab,
  rollUp: FormatTab,
  catalogue: CatalogueTab,
};

/** The task pane, whichever host it stands in. */
export function Pane(props: WorkProps) {
  const styles = useStyles();
  const pane = useWork(props);
  const isDark = useIsDark();
  const onKeyDown = useFindingKeys(pane);
  const View = VIEWS[pane.state.tab];
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} style={{ height: "100%" }}>
      <PaneContext value={pane}>
        <div className={styles.pane} onKeyDown={onKeyDown}>
          <PaneHeader />
          <PaneTabs />
          <StatusArea />
          <main key={pane.state.tab} className={styles.body} role="tabpanel" aria-labelledby={`tab-${pane.state.tab}`}>
            <View />
          </main>
          <PlanPreview />
        </div>
      </PaneContext>
    </FluentProvider>
  );
}
