export { EMPTY_MEMORY, parseMemory, printMemory } from "../core/memory/memory";
export { waive } from "../core/memory/waivers";
export { layOut, planSafeFixes, review } from "../core/review";
