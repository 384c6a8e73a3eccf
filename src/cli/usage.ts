export const USAGE = `phuluc: kiểm tra, định dạng và tổng hợp phụ lục kế hoạch trong tệp .xlsx

  phuluc check TỆP... [--items] [-o PHIẾU.xlsx]   kiểm tra mọi phụ lục trong các tệp
  phuluc fix TỆP -o KẾT-QUẢ.xlsx                  sửa những lỗi sửa được chắc chắn, liệt kê từng ô đã sửa
  phuluc format TỆP -o KẾT-QUẢ.xlsx               trình bày theo Nghị định 30/2020/NĐ-CP, không đổi chữ nào
  phuluc rollup TỆP|THƯ-MỤC... -o KẾT-QUẢ.xlsx    tổng hợp phụ lục của nhiều đơn vị
         [--level commune|district|province] [--unit ĐƠN-VỊ-NHẬN] [--expected DANH-SÁCH.txt] [--due NĂM-THÁNG-NGÀY]
  phuluc compare CẤP-TRÊN CẤP-DƯỚI... [-o KẾT-QUẢ.xlsx]   đối chiếu với kế hoạch của cấp trên
  phuluc deadlines                                đọc thời hạn từ đầu vào chuẩn, mỗi dòng một thời hạn
  phuluc agencies [--date NĂM-THÁNG-NGÀY] [--column lead|cooperation]   đọc ô cơ quan, mỗi dòng một ô

Tùy chọn chung:
  --period 2024 | 2021-2025   thời kỳ của kế hoạch (nếu không, đọc từ tiêu đề)
  --today NĂM-THÁNG-NGÀY      ngày hôm nay (nếu không, không so với hôm nay)
  --catalogue TỆP.json        danh mục cơ quan của đơn vị, thêm vào danh mục có sẵn
  --json                      kết quả cho máy đọc
  --force                     cho phép ghi đè tệp kết quả đã có

Mã kết thúc: 0 không còn lỗi; 1 còn lỗi; 2 có tệp không đọc được hoặc tùy chọn sai. Tệp đưa vào không bao giờ bị thay đổi.`;
