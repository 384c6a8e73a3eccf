/**
 * Acts, channels and addressees that tell one task from another however alike the rest of the sentence is: "Kiểm tra việc
 * niêm yết" is not "Niêm yết". Folded; each group holds wordings of one thing.
 */
const GROUPS: readonly RegExp[] = [
  /không(?! dùng| chuyên)/u,
  /(?<!tự )kiểm tra/u,
  /báo cáo/u,
  /tuyên truyền/u,
  /tập huấn|bồi dưỡng/u,
  /rà soát/u,
  /kiểm soát/u,
  /niêm yết/u,
  /công khai/u,
  /công bố/u,
  /số hóa/u,
  /khảo sát|lấy ý kiến|lấy phiếu/u,
  /đánh giá/u,
  /chấm điểm/u,
  /tiêu chí/u,
  /dự thảo/u,
  /thông báo/u,
  /khắc phục|chấn chỉnh/u,
  /liên thông/u,
  /trực tuyến/u,
  /trực tiếp/u,
  /đột xuất/u,
  /định kỳ/u,
  /toàn trình/u,
  /một phần/u,
  /kế hoạch/u,
  /quy chế/u,
  /đề án/u,
  /phần mềm/u,
  /thôn/u,
  /trường học/u,
];

/** Which of the distinctive groups a task's key names, as numbers. */
export const distinctiveWords = (key: string): string[] =>
  GROUPS.flatMap((group, index) => (group.test(key) ? [`#${index}`] : []));
