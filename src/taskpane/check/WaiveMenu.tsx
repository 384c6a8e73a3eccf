import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { useState } from "react";
import type { WaiverScope } from "../../core/memory/waivers";
import type { Finding } from "../../core/rules/rule";
import { TEXTS } from "../texts";
import { WAIVER_WORDS } from "./texts";
import { WaiveDialog } from "./WaiveDialog";

const SCOPES: readonly WaiverScope[] = ["cell", "value", "rule"];

/** Three different things with three different words: this cell, this value, this rule. */
export function WaiveMenu({ finding }: { readonly finding: Finding }) {
  const [scope, setScope] = useState<WaiverScope | null>(null);
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button size="small" appearance="subtle">
            {TEXTS.card.waive}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {SCOPES.map((each) => (
              <MenuItem key={each} onClick={() => setScope(each)}>
                {WAIVER_WORDS[each].deed}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      {scope === null ? null : <WaiveDialog finding={finding} scope={scope} onClose={() => setScope(null)} />}
    </>
  );
}
