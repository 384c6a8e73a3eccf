import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import { RULES_VERSION } from "../../core/rules/version";
import { VERSION } from "../../version";
import { useSectionStyles } from "../shell/useSectionStyles";
import { TEXTS } from "../texts";
import { CHAPTERS, GUIDE_TEXTS, type Chapter } from "./chapters";

const useStyles = makeStyles({
  picture: {
    maxWidth: "100%",
    alignSelf: "center",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  steps: { margin: 0, paddingLeft: "20px", display: "flex", flexDirection: "column", gap: "4px" },
});

/** How each task is done, with pictures of the product itself, and which version this is. */
export default function Guide({ onClose }: { readonly onClose: () => void }) {
  const styles = useSectionStyles();
  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{TEXTS.guide.title}</DialogTitle>
          <DialogContent className={styles.section}>
            {CHAPTERS.map((chapter, index) => (
              <Part key={chapter.title} chapter={chapter} isOpen={index === 0} />
            ))}
            <Text size={200} className={styles.fact}>
              {GUIDE_TEXTS.version(VERSION, RULES_VERSION)}
            </Text>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{TEXTS.journal.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Part({ chapter, isOpen }: { readonly chapter: Chapter; readonly isOpen: boolean }) {
  const { section, summary } = useSectionStyles();
  const styles = useStyles();
  const { title, steps, picture } = chapter;
  return (
    <details open={isOpen}>
      <summary className={summary}>{title}</summary>
      <div className={section}>
        <ol className={styles.steps}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {picture ? <img className={styles.picture} src={picture} alt={GUIDE_TEXTS.picture(title)} /> : null}
      </div>
    </details>
  );
}
