import catalogue from "../../../assets/guide/catalogue.png";
import check from "../../../assets/guide/check.png";
import fix from "../../../assets/guide/fix.png";
import format from "../../../assets/guide/format.png";
import rollUp from "../../../assets/guide/roll-up.png";
import waive from "../../../assets/guide/waive.png";

/** One task of the guide, step by step; `picture` is the address of a picture of the product. */
export interface Chapter {
  readonly title: string;
  readonly steps: readonly string[];
  readonly picture?: string;
}

export const GUIDE_TEXTS = {
  version: (product: string, rules: string) => `Phụ lục ${product}, bộ quy tắc ${rules}.`,
  picture: (chapter: string) => `Ảnh chụp ngăn Phụ lục: ${chapter.toLowerCase()}`,
} as const;

export const CHAPTERS: readonly Chapter[] = [
  {
    title: "Kiểm tra một phụ lục",
    steps: [
      "Mở trang tính có phụ lục rồi bấm Kiểm tra.",
      "Xem dòng tóm tắt để biết bảng đã được đọc đúng: số nhiệm vụ, số mục, kỳ kế hoạch, đơn vị. Bấm vào dòng đó để xem và chỉnh từng cột, từng dòng.",
      "Bấm vào một điều được nêu để tới đúng ô trên trang tính; F8 và Shift+F8 đi tới điều sau, điều trước.",
    ],
    picture: check,
  },
  {
    title: "Sửa và hoàn tác",
    steps: [
      "Bấm nút sửa của một điều, của cả nhóm, hoặc “Sửa tất cả” những chỗ sửa được chắc chắn.",
      "Mỗi chỗ được sửa đều hiện trước và sau để bạn đồng ý; ô đã có người đổi thì không bị ghi đè.",
      "Hoàn tác và Làm lại nằm ở đầu ngăn; “Việc đã làm” ghi lại mọi việc, kể cả sau khi đóng ngăn.",
    ],
    picture: fix,
  },
  {
    title: "Để nguyên những gì đúng theo ý bạn",
    steps: [
      "Bấm “Để nguyên” ở điều được nêu, chọn cho ô này, cho mọi ô có chữ này hay cho cả quy tắc.",
      "Ghi lý do; lý do được lưu cùng sổ tính và hiện trong Phiếu kiểm tra.",
    ],
    picture: waive,
  },
  {
    title: "Trình bày để in",
    steps: [
      "Ở thẻ Định dạng, bấm trình bày theo Nghị định 30/2020/NĐ-CP: khổ A4 ngang, lề, phông chữ, dòng tiêu đề lặp lại, số trang. Không chữ nào bị đổi.",
      "Cũng ở đây có xem hình thức trước khi in, đánh lại số thứ tự, gộp ô và tạo phụ lục mới.",
    ],
    picture: format,
  },
  {
    title: "Tổng hợp nhiều đơn vị",
    steps: [
      "Ở thẻ Tổng hợp, chọn hoặc kéo thả các tệp nhận được. Mỗi tệp có một thẻ ghi đã lấy bao nhiêu dòng, để lại dòng nào và vì sao.",
      "Trả lời những điều được hỏi, chọn các bảng cần lập rồi ghi ra. Mỗi con số trong bảng đều dẫn về tệp, trang tính và dòng gốc.",
    ],
    picture: rollUp,
  },
  {
    title: "Danh mục cơ quan và quy tắc",
    steps: [
      "Ở thẻ Danh mục, thêm cơ quan riêng của địa phương, chọn cấp và thời kỳ của kế hoạch, bật hoặc tắt từng quy tắc.",
      "Xuất quy tắc và danh mục ra tệp để các đơn vị khác cùng dùng.",
    ],
    picture: catalogue,
  },
  {
    title: "Khi gặp trở ngại",
    steps: [
      "Dữ liệu không rời khỏi máy này: không có gì được gửi lên mạng.",
      "Trang tính đang khóa: vào Xem lại > Bỏ bảo vệ trang tính, rồi làm lại.",
      "Ô đang gõ dở: nhấn Enter để kết thúc, rồi làm lại.",
      "Kết quả đã cũ vì trang tính vừa đổi: bấm Kiểm tra lại.",
      "Việc kéo dài quá lâu: bấm Dừng; những gì chưa ghi thì không ghi nữa, những gì đã ghi vẫn hoàn tác được.",
    ],
  },
];
