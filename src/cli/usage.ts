export const USAGE = `phuluc: kiểm tra, định dạng và tổng hợp phụ lục kế hoạch trong tệp .xlsx

  phuluc check TỆP... [--items] [--print] [-o PHIẾU.xlsx]   kiểm tra mọi phụ lục trong các tệp;
         --print: cả hình thức trước khi in (khổ giấy, lề, phông chữ, dòng tiêu đề lặp lại)
  phuluc fix TỆP -o KẾT-QUẢ.xlsx [--restructure VIỆC,VIỆC]   sửa những lỗi sửa được chắc chắn, liệt kê từng ô đã sửa;
         rồi sắp lại bảng: join (nối dòng bị ngắt), drop-headers (bỏ tiêu đề lặp), add-columns (thêm cột thiếu),
         renumber (đánh lại TT theo mục), renumber-through (đánh lại TT suốt bảng), renumber-prefixes (đánh lại 1.x, 2.x, 3.x),
         merge (gộp ô theo mục tiêu, nhiệm vụ), unmerge (bỏ gộp, điền đủ), number-annexes (Phụ lục I, II...)
  phuluc format TỆP -o KẾT-QUẢ.xlsx               trình bày theo Nghị định 30/2020/NĐ-CP, không đổi chữ nào
  phuluc rollup TỆP|THƯ-MỤC... -o KẾT-QUẢ.xlsx    tổng hợp phụ lục của nhiều đơn vị
         [--level commune|district|province] [--unit ĐƠN-VỊ-NHẬN] [--expected DANH-SÁCH.txt] [--due NĂM-THÁNG-NGÀY]
  phuluc compare CẤP-TRÊN CẤP-DƯỚI... [-o KẾT-QUẢ.xlsx]   đối chiếu với kế hoạch của cấp trên
  phuluc new -o KẾT-QUẢ.xlsx --period NĂM [--level commune|district|province]   tạo phụ lục trống có danh sách chọn
  phuluc deadlines                                đọc thời hạn từ đầu vào chuẩn, mỗi dòng một thời hạn
  phuluc agencies [--date NĂM-THÁNG-NGÀY] [--column lead|cooperation]   đọc ô cơ quan, mỗi dòng một ô

Tùy chọn chung:
  --period 2024 | 2021-2025   thời kỳ của kế hoạch (nếu không, đọc từ tiêu đề)
  --today NĂM-THÁNG-NGÀY      ngày hôm nay (nếu không, không so với hôm nay)
  --catalogue TỆP.json        danh mục cơ quan của đơn vị, thêm vào danh mục có sẵn
  --json                      kết quả cho máy đọc
  --force                     cho phép ghi đè tệp kết quả đã có

Mã kết thúc: 0 không còn lỗi; 1 còn lỗi; 2 có tệp không đọc được hoặc tùy chọn sai. Tệp đưa vào không bao giờ bị thay đổi.`;
