/** The words of the tab "Định dạng". */
export const FORMAT_TEXTS = {
  format: {
    about:
      "Trình bày bảng theo Nghị định 30/2020/NĐ-CP: phông Times New Roman, lề trang, kẻ khung, lặp dòng tiêu đề, đánh số trang. Chữ trong ô giữ nguyên.",
    run: "Định dạng trang tính",
    nothing: "Trang tính đã đúng mẫu, không có gì phải đổi.",
  },
} as const;
