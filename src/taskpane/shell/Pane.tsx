import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { lazy, Suspense, type ComponentType } from "react";
import { CheckTab } from "../check/CheckTab";
import { FormatTab } from "../format/FormatTab";
import type { TabId } from "../state/state";
import { PaneContext } from "./PaneContext";
import { PaneHeader } from "./PaneHeader";
import { PaneTabs } from "./PaneTabs";
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
  body: { flex: 1, minHeight: 0, overflowY: "scroll", padding: "12px", "& h2": { margin: 0 } },
});

const CatalogueTab = lazy(() => import("../catalogue/CatalogueTab"));
const RollUpTab = lazy(() => import("../rollup/RollUpTab"));
const PlanPreview = lazy(() => import("./PlanPreview"));

const VIEWS: Readonly<Record<TabId, ComponentType>> = {
  check: CheckTab,
  format: FormatTab,
  rollUp: RollUpTab,
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
            <Suspense>
              <View />
            </Suspense>
          </main>
          <Suspense>{pane.state.preview ? <PlanPreview plan={pane.state.preview} /> : null}</Suspense>
        </div>
      </PaneContext>
    </FluentProvider>
  );
}
