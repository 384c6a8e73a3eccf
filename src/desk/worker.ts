import { createDesk } from "./create-desk";
import { createLooking } from "./create-looking";
import { createWriting } from "./create-writing";
import { serve, type Port } from "./port";

serve(globalThis as unknown as Port, { ...createDesk(), ...createLooking(), ...createWriting() });
