import { FluentProvider, makeStyles, Text, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useRef } from "react";
import { openDesk, openLooking } from "../desk/open-desk";
import { download } from "../taskpane/download";
import { XLSX_FILES } from "../taskpane/files";
import { Pane } from "../taskpane/shell/Pane";
import { useIsDark } from "../taskpane/shell/useColorScheme";
import { PageBar } from "./PageBar";
import { PAGE_TEXTS } from "./texts";
import { today } from "../taskpane/today";
import { useFileDrop } from "./useFileDrop";
import { usePageWorkbook } from "./usePageWorkbook";

const PANE_WIDTH = "350px";

const useStyles = makeStyles({
  page: {
    display: "grid",
    gridTemplateRows: "auto minmax(0, 1fr)",
    gridTemplateColumns: `minmax(0, 1fr) ${PANE_WIDTH}`,
    height: "100vh",
    "@media (max-width: 700px)": {
      gridTemplateColumns: "minmax(0, 1fr)",
      gridTemplateRows: "auto minmax(0, 2fr) minmax(0, 3fr)",
    },
  },
  bar: { gridColumn: "1 / -1" },
  grid: { position: "relative", minWidth: 0, minHeight: 0 },
  // A spreadsheet is paper: dark system colours in its fields would fight with it.
  screen: { position: "absolute", inset: 0, colorScheme: "light", color: "#1f1f1f" },
  drop: {
    position: "absolute",
    inset: "12px",
    display: "grid",
    placeItems: "center",
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    pointerEvents: "none",
    zIndex: 10,
  },
  pane: { minHeight: 0, borderLeft: `1px solid ${tokens.colorNeutralStroke1}` },
  start: { padding: "16px" },
});

const day = today();
const FILES = {
  ...XLSX_FILES,
  handOut: (name: string, bytes: Uint8Array) => {
    download(name, bytes);
    return Promise.resolve();
  },
};

/** The page that runs without Excel: a spreadsheet beside the very pane that stands in Excel. */
export function Page() {
  const styles = useStyles();
  const isDark = useIsDark();
  const screen = useRef<HTMLDivElement>(null);
  const workbook = usePageWorkbook(screen);
  const { isOver, handlers } = useFileDrop(workbook.openFile);
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
      <div className={styles.page} {...handlers}>
        <PageBar className={styles.bar} workbook={workbook} />
        <section className={styles.grid} aria-label={PAGE_TEXTS.grid}>
          <div ref={screen} className={styles.screen} />
          {isOver ? (
            <div className={styles.drop}>
              <Text size={500}>{PAGE_TEXTS.drop}</Text>
            </div>
          ) : null}
        </section>
        <aside className={styles.pane} aria-label={PAGE_TEXTS.pane}>
          {workbook.host ? (
            <Pane host={workbook.host} desk={openDesk} looking={openLooking} files={FILES} today={day} />
          ) : (
            <Text as="p" className={styles.start}>
              {PAGE_TEXTS.start}
            </Text>
          )}
        </aside>
      </div>
    </FluentProvider>
  );
}
