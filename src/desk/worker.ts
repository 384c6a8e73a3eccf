import { createDesk } from "./create-desk";
import { serveDesk, type Port } from "./port";

serveDesk(globalThis as unknown as Port, createDesk());
