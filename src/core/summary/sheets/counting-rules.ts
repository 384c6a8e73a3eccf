/** How a summary counts, in whole sentences: printed under "Đối soát" and told in the README. */
export const COUNTING_RULES: readonly string[] = [
  "Mỗi nhiệm vụ là một ô ở cột Nhiệm vụ: ô gộp hoặc các ô trống bên dưới chỉ tính một lần; ô ghi nhiều mục 2.1, 2.2, … thì tính từng mục.",
  "Mỗi hoạt động là một ô có chữ ở cột Hoạt động; ô ghi nhiều mục 3.1, 3.2, … thì tính từng mục.",
  "Mỗi đầu việc là một dòng nhiệm vụ của phụ lục.",
  "Kinh phí của ô gộp hoặc ô dùng chung chỉ tính một lần, ở dòng đầu tiên. Chỉ cộng số tiền ghi rõ; mức “dưới”, “từ … đến”, mức theo lớp, theo người và các cách ghi khác được liệt kê riêng, không ước đoán.",
  "Nhiệm vụ có hạn được xếp vào tháng của ngày cuối cùng; việc thường xuyên, định kỳ và theo điều kiện được tính riêng.",
  "Mọi tổng số là công thức trên trang Danh mục chi tiết; mỗi dòng ở đó ghi tệp, trang tính và dòng của phụ lục gốc ở các cột bên phải, ngoài vùng in.",
];
