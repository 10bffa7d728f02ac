/** Headers that Turkish sheets write for each field of `customer`. Case, spaces, accents and marks do not count. */

import { wordLists } from './word-lists.ts'

export const turkish = wordLists(`
customer_no: Müşteri no|Müşteri numarası|Müşteri kodu|Cari kod|Cari kodu|Müşteri ID
name: Müşteri adı|Firma adı|Firma|Şirket|Şirket adı|Firma ünvanı|Ünvan|Unvanı|Cari adı|Cari ünvanı|Ticari ünvan|Müşteri|Müşteri ünvanı|Kurum|Kurum adı|Firma unvanı|Ticari unvan
contact: Yetkili|Yetkili kişi|İlgili kişi|İrtibat kişisi|İletişim kişisi|Ad Soyad|Adı Soyadı|Yetkili adı|Kişi adı|İsim soyisim|Kontak kişi|Yetkili adı soyadı
contact_title: Görev|Görevi|Pozisyon|Unvan|Yetkili ünvanı
legal_person: Yasal temsilci|Kanuni temsilci
phone: Telefon|Cep telefonu|Telefon numarası|Cep tel|Cep|GSM|Telefon no|Cep no|İletişim numarası|Mobil telefon|Yetkili telefonu
phone_alt: Telefon 2|Sabit telefon|İş telefonu|Diğer telefon|İkinci telefon
email: E-posta|Eposta|E-posta adresi|Mail adresi|Elektronik posta|E-mail adresi
industry: Sektör|Sektörü|Faaliyet alanı|Endüstri
customer_type: Müşteri tipi|Müşteri türü|Müşteri durumu|Cari tipi
churn_reason: Kayıp nedeni|Ayrılma nedeni|İptal nedeni
tags: Etiketler
source: Kaynak|Müşteri kaynağı|Potansiyel müşteri kaynağı|Aday kaynağı|Nereden ulaştı
company_size: Çalışan sayısı|Şirket büyüklüğü|Personel sayısı|Firma büyüklüğü
annual_revenue: Yıllık ciro|Ciro|Yıllık gelir
budget: Bütçe
address: Adres|Açık adres|Firma adresi|Adresi
region: Bölge|İl/İlçe
first_contact_at: İlk görüşme|İlk temas tarihi|İlk görüşme tarihi
last_followup_at: Son görüşme|Son görüşme tarihi|Son temas tarihi|Son aktivite|Son ziyaret
next_followup_at: Sonraki görüşme|Sonraki görüşme tarihi|Gelecek görüşme|Sonraki aktivite
last_followup_note: Son görüşme notu
satisfaction: Memnuniyet|Müşteri memnuniyeti
renewal_intent: Yenileme niyeti
owner: Müşteri temsilcisi|Satış temsilcisi|Sorumlu|Temsilci|Plasiyer|Kayıt sahibi|Sorumlu kişi|Satış sorumlusu
needs: İhtiyaç|İhtiyaçlar|İlgilendiği ürün
decision_chain: Karar verici
expected_at: Tahmini kapanış tarihi|Beklenen tarih
consent: KVKK onayı|Onay|İzin|KVKK izni
consent_at: Onay tarihi|İzin tarihi
created_at: Oluşturma tarihi|Kayıt tarihi|Oluşturulma tarihi|Eklenme tarihi
updated_at: Güncelleme tarihi|Son güncelleme|Değiştirme tarihi|Güncellenme tarihi
note: Açıklama|Notlar|Yorum|Yorumlar
`)
