/** What a user reads who types something that is not among a drop-down's choices: a question, never a ban. */
export const DROP_DOWN_ALERT = {
  title: "Không có trong danh sách",
  message: "Giá trị này không có trong danh sách chọn. Vẫn nhập?",
} as const;
