-- Skema untuk SQLite. Nama kolom sama dengan kolom berkas (docs/format-csv.md). Bilangan disimpan sebagai teks supaya
-- tidak satu digit pun hilang: REAL hanya menyimpan 15 sampai 17 digit.
CREATE TABLE IF NOT EXISTS wilayah (
    urutan INTEGER PRIMARY KEY,
    kode TEXT NOT NULL CHECK (trim(kode) <> ''),
    nama TEXT, tingkat TEXT, induk TEXT,
    berlaku_dari INTEGER CHECK (berlaku_dari BETWEEN 1900 AND 2200),
    berlaku_sampai INTEGER CHECK (berlaku_sampai BETWEEN 1900 AND 2200)
);
CREATE UNIQUE INDEX IF NOT EXISTS wilayah_kunci ON wilayah (kode, coalesce(berlaku_dari, 0));

CREATE TABLE IF NOT EXISTS cascading (
    urutan INTEGER PRIMARY KEY,
    kode TEXT NOT NULL CHECK (trim(kode) <> ''),
    induk TEXT, jenjang TEXT NOT NULL, nama TEXT, sasaran TEXT, bobot TEXT, penanggung_jawab TEXT, crosscutting TEXT,
    berlaku_dari INTEGER CHECK (berlaku_dari BETWEEN 1900 AND 2200),
    berlaku_sampai INTEGER CHECK (berlaku_sampai BETWEEN 1900 AND 2200)
);
CREATE UNIQUE INDEX IF NOT EXISTS cascading_kunci ON cascading (kode, coalesce(berlaku_dari, 0));

CREATE TABLE IF NOT EXISTS indikator (
    urutan INTEGER PRIMARY KEY,
    kode TEXT NOT NULL CHECK (trim(kode) <> ''),
    simpul TEXT, nama TEXT, satuan TEXT, rumus TEXT NOT NULL, tipe TEXT NOT NULL, polaritas TEXT,
    bobot TEXT CHECK (bobot NOT GLOB '*[^0-9.-]*'),
    agregasi_wilayah TEXT, pembobot_wilayah TEXT, jika_pembagi_nol TEXT CHECK (jika_pembagi_nol NOT GLOB '*[^0-9.-]*'),
    penanggung_jawab TEXT, sumber_data TEXT, tingkat_pelapor TEXT,
    berlaku_dari INTEGER CHECK (berlaku_dari BETWEEN 1900 AND 2200),
    berlaku_sampai INTEGER CHECK (berlaku_sampai BETWEEN 1900 AND 2200),
    formulasi TEXT, definisi TEXT, catatan TEXT
);
CREATE UNIQUE INDEX IF NOT EXISTS indikator_kunci ON indikator (kode, coalesce(berlaku_dari, 0));

CREATE TABLE IF NOT EXISTS variabel (
    urutan INTEGER PRIMARY KEY,
    indikator TEXT NOT NULL DEFAULT '',
    variabel TEXT NOT NULL CHECK (trim(variabel) <> ''),
    sifat TEXT, cara_lapor TEXT, satuan TEXT, nama TEXT, frekuensi TEXT, skala TEXT,
    UNIQUE (indikator, variabel)
);

CREATE TABLE IF NOT EXISTS skala (
    urutan INTEGER PRIMARY KEY,
    skala TEXT NOT NULL, label TEXT NOT NULL, nilai TEXT NOT NULL CHECK (nilai NOT GLOB '*[^0-9.-]*'),
    UNIQUE (skala, label)
);

-- Tahun kosong: target akhir renstra; triwulan kosong: target setahun; wilayah '': semua wilayah.
CREATE TABLE IF NOT EXISTS target (
    urutan INTEGER PRIMARY KEY,
    wilayah TEXT NOT NULL DEFAULT '',
    indikator TEXT NOT NULL CHECK (trim(indikator) <> ''),
    tahun INTEGER CHECK (tahun BETWEEN 1900 AND 2200),
    triwulan INTEGER CHECK (triwulan BETWEEN 1 AND 4),
    target TEXT CHECK (target NOT GLOB '*[^0-9.-]*'),
    target_atas TEXT CHECK (target_atas NOT GLOB '*[^0-9.-]*')
);
CREATE UNIQUE INDEX IF NOT EXISTS target_kunci
    ON target (wilayah, indikator, coalesce(tahun, 0), coalesce(triwulan, 0));

-- Indikator '': variabel bersama. Nilai NULL: ditugaskan tetapi belum dilaporkan; bukan nol.
CREATE TABLE IF NOT EXISTS realisasi (
    wilayah TEXT NOT NULL CHECK (trim(wilayah) <> ''),
    indikator TEXT NOT NULL DEFAULT '',
    variabel TEXT NOT NULL CHECK (trim(variabel) <> ''),
    tahun INTEGER NOT NULL CHECK (tahun BETWEEN 1900 AND 2200),
    triwulan INTEGER NOT NULL CHECK (triwulan BETWEEN 1 AND 4),
    nilai TEXT CHECK (nilai NOT GLOB '*[^0-9.-]*'),
    PRIMARY KEY (wilayah, tahun, indikator, variabel, triwulan)
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS anggaran (
    urutan INTEGER PRIMARY KEY,
    wilayah TEXT NOT NULL, simpul TEXT NOT NULL, tahun INTEGER NOT NULL CHECK (tahun BETWEEN 1900 AND 2200),
    pagu TEXT CHECK (pagu NOT GLOB '*[^0-9.-]*'), pagu_perubahan TEXT CHECK (pagu_perubahan NOT GLOB '*[^0-9.-]*'),
    cara_lapor TEXT,
    tw1 TEXT CHECK (tw1 NOT GLOB '*[^0-9.-]*'), tw2 TEXT CHECK (tw2 NOT GLOB '*[^0-9.-]*'),
    tw3 TEXT CHECK (tw3 NOT GLOB '*[^0-9.-]*'), tw4 TEXT CHECK (tw4 NOT GLOB '*[^0-9.-]*'),
    UNIQUE (wilayah, simpul, tahun)
);

CREATE TABLE IF NOT EXISTS pembanding (
    urutan INTEGER PRIMARY KEY,
    indikator TEXT NOT NULL, nama TEXT NOT NULL, tahun INTEGER NOT NULL CHECK (tahun BETWEEN 1900 AND 2200),
    nilai TEXT CHECK (nilai NOT GLOB '*[^0-9.-]*'),
    UNIQUE (indikator, nama, tahun)
);

-- Satu baris per responden, sembilan unsur PermenPANRB 14/2017; NULL: tidak dijawab.
CREATE TABLE IF NOT EXISTS skm (
    urutan INTEGER PRIMARY KEY,
    wilayah TEXT NOT NULL, tahun INTEGER NOT NULL CHECK (tahun BETWEEN 1900 AND 2200),
    triwulan INTEGER NOT NULL CHECK (triwulan BETWEEN 1 AND 4), responden TEXT,
    u1 INTEGER CHECK (u1 BETWEEN 1 AND 4), u2 INTEGER CHECK (u2 BETWEEN 1 AND 4),
    u3 INTEGER CHECK (u3 BETWEEN 1 AND 4), u4 INTEGER CHECK (u4 BETWEEN 1 AND 4),
    u5 INTEGER CHECK (u5 BETWEEN 1 AND 4), u6 INTEGER CHECK (u6 BETWEEN 1 AND 4),
    u7 INTEGER CHECK (u7 BETWEEN 1 AND 4), u8 INTEGER CHECK (u8 BETWEEN 1 AND 4),
    u9 INTEGER CHECK (u9 BETWEEN 1 AND 4)
);
