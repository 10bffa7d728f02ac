/** Headers that Indonesian and Malay sheets write for each field of `customer`. Case, spaces, accents and marks do not count. */

import { wordLists } from './word-lists.ts'

export const indonesian = wordLists(`
customer_no: Kode pelanggan|Nomor pelanggan|ID pelanggan|No. pelanggan|Kode customer
name: Nama|Nama pelanggan|Nama perusahaan|Perusahaan|Pelanggan|Nama customer|Nama klien|Klien|Nama instansi|Instansi|Nama badan usaha|Syarikat|Nama syarikat
contact: Nama kontak|Kontak|Narahubung|Kontak person|Nama lengkap|Nama PIC|PIC|Penanggung jawab|Nama narahubung|Orang yang dihubungi
contact_title: Jabatan|Posisi|Jawatan
legal_person: Direktur|Direktur utama|Penanggung jawab hukum
phone: Nomor telepon|Telepon|No. HP|Nomor HP|No HP|Handphone|No. telepon|Nomor ponsel|Ponsel|Telefon bimbit|Nomor handphone|No. Telp|No. WA|Nomor WhatsApp
phone_alt: Telepon 2|Telepon lain|Telepon kantor|Nomor telepon lain|Telepon rumah
email: Alamat email|Surel|Alamat surel
industry: Bidang usaha|Sektor|Industri|Jenis usaha
customer_type: Jenis pelanggan|Tipe pelanggan|Status pelanggan|Kategori pelanggan
churn_reason: Alasan berhenti|Alasan batal
tags: Tag pelanggan
source: Sumber|Sumber prospek|Sumber pelanggan|Asal
company_size: Jumlah karyawan|Ukuran perusahaan|Jumlah pegawai|Skala usaha
annual_revenue: Pendapatan tahunan|Omzet|Omzet tahunan
budget: Anggaran
address: Alamat|Alamat perusahaan|Alamat lengkap|Alamat kantor
region: Wilayah|Daerah|Kota/Provinsi
first_contact_at: Kontak pertama|Tanggal kontak pertama
last_followup_at: Kontak terakhir|Tanggal kontak terakhir|Aktivitas terakhir|Kunjungan terakhir
next_followup_at: Kontak berikutnya|Tanggal kontak berikutnya|Tindak lanjut berikutnya
last_followup_note: Catatan kontak terakhir
satisfaction: Kepuasan|Kepuasan pelanggan
renewal_intent: Niat perpanjangan
owner: Pemilik|Nama sales|Petugas|Pemilik akun|Sales PIC
needs: Kebutuhan|Minat
decision_chain: Pengambil keputusan
expected_at: Perkiraan tanggal
consent: Persetujuan|Izin
consent_at: Tanggal persetujuan
created_at: Tanggal dibuat|Dibuat pada|Tanggal daftar|Tanggal pendaftaran
updated_at: Tanggal diubah|Diperbarui pada|Terakhir diubah|Tanggal pembaruan
note: Catatan|Keterangan|Deskripsi|Komentar
`)
