/** Headers that Vietnamese sheets write for each field of `customer`. Case, spaces, accents and marks do not count. */

import { wordLists } from './word-lists.ts'

export const vietnamese = wordLists(`
customer_no: Mã khách hàng|Mã KH|Mã số khách hàng|Số khách hàng
name: Tên khách hàng|Tên công ty|Công ty|Khách hàng|Tên KH|Tên tổ chức|Tên doanh nghiệp|Doanh nghiệp|Tên đơn vị
contact: Người liên hệ|Tên người liên hệ|Liên hệ|Họ và tên|Họ tên|Người đại diện liên hệ
contact_title: Chức vụ|Chức danh|Vị trí
legal_person: Người đại diện|Người đại diện pháp luật|Đại diện pháp luật
phone: Số điện thoại|Điện thoại|Di động|SĐT|Điện thoại di động|Số di động|ĐT|Điện thoại liên hệ
phone_alt: Điện thoại 2|Điện thoại khác|Điện thoại cố định|Điện thoại cơ quan|Số điện thoại khác
email: Địa chỉ email|Thư điện tử|Email liên hệ
industry: Ngành nghề|Ngành|Lĩnh vực|Lĩnh vực kinh doanh|Ngành hàng
customer_type: Loại khách hàng|Trạng thái khách hàng|Nhóm khách hàng|Phân loại khách hàng
churn_reason: Lý do rời bỏ|Lý do ngừng hợp tác
tags: Thẻ|Nhãn
source: Nguồn|Nguồn khách hàng|Nguồn gốc
company_size: Quy mô|Số nhân viên|Quy mô nhân sự|Số lượng nhân viên|Quy mô công ty
annual_revenue: Doanh thu|Doanh thu hàng năm|Doanh thu năm
budget: Ngân sách
address: Địa chỉ|Địa chỉ công ty|Địa chỉ liên hệ
region: Khu vực|Vùng|Tỉnh/Thành phố
first_contact_at: Ngày liên hệ đầu tiên|Liên hệ đầu tiên
last_followup_at: Ngày liên hệ gần nhất|Liên hệ gần nhất|Lần liên hệ cuối
next_followup_at: Ngày liên hệ tiếp theo|Liên hệ tiếp theo|Lịch hẹn tiếp theo
last_followup_note: Nội dung liên hệ gần nhất
satisfaction: Mức độ hài lòng
renewal_intent: Ý định gia hạn
owner: Người phụ trách|Nhân viên phụ trách|Nhân viên kinh doanh|Phụ trách|NV kinh doanh
needs: Nhu cầu|Sản phẩm quan tâm
decision_chain: Người quyết định
expected_at: Ngày dự kiến
consent: Đồng ý|Sự đồng ý
consent_at: Ngày đồng ý
created_at: Ngày tạo|Thời gian tạo
updated_at: Ngày cập nhật|Ngày sửa|Cập nhật lần cuối
note: Ghi chú|Mô tả|Nhận xét
`)
