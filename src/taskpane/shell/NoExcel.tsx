import { FluentProvider, Link, makeStyles, Text, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { TEXTS } from "../texts";
import { useIsDark } from "./useColorScheme";

const useStyles = makeStyles({ notice: { padding: "16px", display: "flex", flexDirection: "column", gap: "12px" } });

/** What is missing, and the page that does without it. */
export function NoExcel({ reason }: { readonly reason: string }) {
  const styles = useStyles();
  return (
    <FluentProvider theme={useIsDark() ? webDarkTheme : webLightTheme} style={{ minHeight: "100%" }}>
      <main className={styles.notice}>
        <Text>{reason}</Text>
        <Link href="index.html" target="_blank">
          {TEXTS.standalone}
        </Link>
      </main>
    </FluentProvider>
  );
}
