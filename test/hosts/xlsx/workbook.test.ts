import { newXlsx, openXlsx } from "../../../src/hosts/xlsx";
import { describeWorkbookHost } from "../contract";

describeWorkbookHost("xlsx", async (sheets) => openXlsx(await newXlsx(sheets), "thử.xlsx"));
