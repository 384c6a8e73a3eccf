import { inBothCases } from "../both-cases";
import { fromTcvn3 } from "./tcvn3";
import { fromVni } from "./vni";

/** Words that every annex is full of; what a needless conversion makes of them is no Vietnamese. */
const COMMON =
  "các xã báo cáo chính hành nhân dân phòng thông tin công tác không hóa hòa kiểm soát toán khóa đoàn hoạt động thể chế tổ chức bộ máy chế độ vụ tài cải cách văn bản đơn vị thủ tục quyết định sở cán bộ năm tháng quý trên số hội đồng";

/** Real words that a wrong conversion may happen to yield. */
const REAL_WORDS = new Set(
  "tồn hồ hồn hội khố đồn sốt tốn thụng cụng xó chớnh tỏc đĩ số bỏ bó hoỏ cỏ tở tiờn trờn quý quỳ hố quyờt thờ".split(
    " ",
  ),
);

const signatures = new Set(
  COMMON.split(" ")
    .flatMap((word) => [fromVni(word).text, fromTcvn3(word).text])
    .filter((word) => !COMMON.split(" ").includes(word) && !REAL_WORDS.has(word)),
);

/** Wrong in company: a real word, but beside another sign of the same accident it is none. */
const PAIRED = "kiểm sốt|cỏc xó|cụng tỏc|thụng tin|hành chớnh|chớnh quyền|ban chớnh|kế tốn|đồn thể";
const PAIRS = new RegExp(PAIRED, "giu");

/** One quick look at the many texts in which there is nothing. */
const SIEVE = new RegExp([...signatures, ...PAIRED.split("|")].map(inBothCases).join("|"), "u");
const ANY = new RegExp(`(?<!\\p{L})(?:${[...signatures].join("|")})(?!\\p{L})`, "giu");

/**
 * Words that only a conversion of text that was Unicode already can have made ("Phịng", "khơng" by VNI, "cỏc xó" by
 * TCVN3). What stood there before cannot be told for certain, so nothing converts them back by itself.
 */
export const wrongConversions = (text: string): string[] =>
  SIEVE.test(text) ? [...new Set([...(text.match(ANY) ?? []), ...(text.match(PAIRS) ?? [])])] : [];
