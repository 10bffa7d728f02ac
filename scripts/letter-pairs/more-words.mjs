/** Names of people, places and streets, and everyday words of sheets, in languages that faker has no words of. */
export const moreWords = {
  bg: `Иван Георги Димитър Николай Петър Христо Стоян Александър Васил Тодор Йордан Атанас Красимир Пламен Румен Ангел Борислав Любомир
Мария Елена Иванка Йорданка Виктория Десислава Гергана Радка Цветанка Стефка Росица Ваня Маргарита Снежана Емилия Катя Пенка Златка
Иванов Георгиев Димитров Петров Николов Христов Стоянов Тодоров Илиев Ангелов Атанасов Йорданов Василев Стефанов Александров Маринов
Желязков Кръстев Къньов Щерев Бързаков Върбанов Дългъчев Гълъбов Пъшев Ясенов Юруков Чолаков Шишков Жеков Янков
Иванова Георгиева Димитрова Петрова Николова Христова Стоянова Тодорова Илиева Ангелова Щерева Върбанова Гълъбова Кръстева
София Пловдив Варна Бургас Русе Стара Загора Плевен Сливен Добрич Шумен Перник Хасково Ямбол Пазарджик Благоевград Велико Търново Враца
Габрово Асеновград Видин Казанлък Кюстендил Кърджали Монтана Димитровград Търговище Ловеч Силистра Разград Дупница Свищов Смолян Петрич
Самоков Сандански Лом Карлово Нова Троян Севлиево Ботевград Гоце Делчев Пещера Велинград Поморие Несебър Балчик Каварна Пирдоп Елин Пелин
улица булевард площад жилищен комплекс област град село община България Витоша Раковски Левски Ботев Шипка Драгалевци Младост Люлин Надежда
клиент фирма дружество търговия транспорт строителство услуги производство магазин склад телефон адрес имейл дата бележка отговорник сума
плащане поръчка доставка договор фактура номер здраве храна мебели дърво метал път къща въздух вода хляб българска държава първи търсене`,
  lt: `Jonas Petras Antanas Vytautas Algirdas Mindaugas Gediminas Kęstutis Rimantas Arvydas Žydrūnas Šarūnas Saulius Darius Tomas Andrius Linas
Giedrius Eglė Rūta Živilė Jūratė Aušra Rasa Gražina Danutė Birutė Nijolė Irena Audronė Dalia Daiva Vilma Jurgita Indrė Kristina Ieva Gabija
Kazlauskas Jankauskas Petrauskas Stankevičius Vasiliauskas Žukauskas Butkus Paulauskas Urbonas Kavaliauskas Ramanauskas Navickas Šimkus
Baranauskas Žilinskas Rimkus Česnauskas Jakštas Grigaliūnas Mažeika Šukys Bružas Čepaitis Rakauskas Kairys Dambrauskas Žemaitis Šidlauskas
Kazlauskienė Jankauskienė Petrauskienė Stankevičienė Žukauskienė Paulauskaitė Urbonaitė Šimkutė Butkutė Kavaliauskaitė Žilinskaitė
Vilnius Kaunas Klaipėda Šiauliai Panevėžys Alytus Marijampolė Mažeikiai Jonava Utena Kėdainiai Telšiai Visaginas Tauragė Ukmergė Plungė
Kretinga Šilutė Radviliškis Palanga Gargždai Druskininkai Rokiškis Biržai Elektrėnai Kuršėnai Jurbarkas Vilkaviškis Raseiniai Anykščiai
Lentvaris Grigiškės Prienai Joniškis Kelmė Varėna Kaišiadorys Pasvalys Kupiškis Zarasai Skuodas Širvintos Molėtai Švenčionys Ignalina Šakiai
gatvė prospektas alėja aikštė rajonas miestas kaimas Lietuva Žaliakalnis Šnipiškės Žvėrynas Antakalnis įmonė bendrovė pirkėjas klientas
pardavimų vadovas direktorė užsakymas sąskaita mokėjimas pristatymas prekė paslaugos statyba prekyba žemė ūkis baldai kepykla vaistinė
pastabos šalis paštas telefonas adresas data suma skyrius ąžuolas ėjimas žuvis šviesa džiaugsmas galiūnas tūkstantis įrengimai`,
  et: `Jaan Toomas Andres Margus Urmas Tõnu Jüri Märt Mäido Kalle Peeter Rein Aivar Raivo Priit Indrek Tarmo Ülo Õnne Väino Heiki Jürgen Rasmus
Anne Tiina Sirje Ülle Õie Külli Kärt Liis Kadri Piret Riina Maire Helgi Malle Merle Katrin Kristiina Reet Signe Heli Triin Jaanika Mari Pille
Tamm Saar Sepp Mägi Kask Kukk Rebane Ilves Pärn Koppel Põld Lõhmus Luik Jõgi Oja Kuusk Järv Kõiv Lepik Vaher Mölder Käär Raud Sõber Õunapuu
Väli Nõmm Tõnisson Jürgenson Mänd Põder Rätsep Ots Laur Kütt Pärtel Süld Hõbe Jänes Kõrv Lätt Möll Näkk Püss Rõõm Sööt Tähe Uustalu Ööpik
Tallinn Tartu Narva Pärnu Jõhvi Viljandi Rakvere Maardu Kuressaare Sillamäe Võru Valga Haapsalu Paide Keila Tapa Põlva Elva Saue Rapla Türi
Jõgeva Kärdla Põltsamaa Kiviõli Sindi Räpina Tõrva Otepää Mustvee Häädemeeste Kõpu Märjamaa Vändra Väike-Maarja Nõo Ülenurme Tõravere
tänav maantee puiestee plats maakond vald küla linn Eesti Mustamäe Õismäe Nõmme Kadriorg ettevõte osaühing klient kliendihaldur müük
tellimus arve makse tarne toode teenused ehitus kaubandus põllumajandus mööbel õlu võti töökoda jäätis märkused riik telefon aadress
kuupäev summa osakond öö päev õhtu hommik väärtus käive müüja ostja hõõguv lõuna põhi ida lääs`,
  is: `Jón Sigurður Guðmundur Gunnar Ólafur Einar Kristján Magnús Stefán Jóhann Björn Árni Bjarni Helgi Halldór Pétur Þórður Ágúst Ásgeir Örn
Guðrún Anna Kristín Sigríður Margrét Helga Ingibjörg Sigrún Jóhanna María Elín Þóra Ásta Steinunn Hildur Guðný Ólöf Eva Þórunn Ragnheiður
Jónsson Sigurðsson Guðmundsson Gunnarsson Ólafsson Einarsson Magnússon Kristjánsson Stefánsson Jóhannsson Björnsson Árnason Þórðarson
Jónsdóttir Sigurðardóttir Guðmundsdóttir Gunnarsdóttir Ólafsdóttir Einarsdóttir Magnúsdóttir Þórsdóttir Björnsdóttir Árnadóttir
Reykjavík Kópavogur Hafnarfjörður Akureyri Reykjanesbær Garðabær Mosfellsbær Selfoss Akranes Seltjarnarnes Vestmannaeyjar Grindavík
Ísafjörður Sauðárkrókur Egilsstaðir Húsavík Borgarnes Höfn Dalvík Siglufjörður Ólafsvík Þorlákshöfn Hveragerði Vík Neskaupstaður Sandgerði
gata vegur stígur torg hæð sýsla Ísland fyrirtæki viðskiptavinur sími netfang heimilisfang póstnúmer staður pöntun reikningur greiðsla
þjónusta verslun bygging fiskur sjór skip vörur húsgögn bókhald deild upphæð dagsetning athugasemd æfing öl ýmislegt`,
  fi: `Jyväskylä Hämeenlinna Pöyhönen Lähdesmäki Järvinen Jääskeläinen Hyvönen Väisänen Pöntinen Työläjärvi Kärkkäinen Räsänen Köngäs
Mäkinen Mäkelä Hämäläinen Heikkinen Nieminen Salmi Särkkä Seppälä Lehtimäki Söderholm Yrjölä Äijälä Öystilä Pohjanmäki Ylöjärvi Sipilä
Tampere Helsinki Espoo Vantaa Oulu Turku Lahti Kuopio Pori Joensuu Lappeenranta Vaasa Seinäjoki Rovaniemi Mikkeli Kotka Salo Porvoo Kokkola
Hyvinkää Järvenpää Nurmijärvi Kirkkonummi Tuusula Kerava Kangasala Ylivieska Jämsä Äänekoski Nivala Säkylä Pyhäjärvi Käpylä Töölö
katu tie polku kuja yhtiö osakeyhtiö myyntipäällikkö työ hyvä päivä yhteyshenkilö sähköposti lisätietoja määrä päivämäärä käyttö tehtävä
rakennus kiinteistö liikenne kauppa korjaamo metsä pöytä tyttö poika äiti isä vettä leipä öljy sää yö näyttely lääkäri hammaslääkäri`,
  it: `Niccolò Nicolò Noè Giosuè Mosè Cefalù Forlì Cantù Patanè Dessì Alessandrì Canicattì Nardò Agnù Fasanò Tafuri città società attività qualità
università novità pubblicità perché poiché però più giù già così lunedì martedì venerdì caffè tè virtù è ciò può sarà perciò oltreché
località proprietà responsabilità quantità metà età là lì né sé gioventù Cantalupo Muggiò Salò Viggiù Cirò Mondovì Farà Torrazzà Zafarà
Calò Agrò Currò Scirè Scalzò Macrì Marrè Ferrò Corrò Pirrè Barillà Crisà Surrà Foderà Bertè Pagè Nicotrì Calì Alì Arnò Cinà Monacò Rodà
Rovigò Laganà Siclarì Violì Crucittì Mulè Morabitò Romanò Ciccarè Foti Tornabè Dolcè Catarrà Santorò Sgrò Gangè Merlò Rizzà Sciarrà Vità`,
  nl: `België Zoë Daniël Michaël Raphaël Chloë Noël Joël André René Desirée Renée José coördinator officiële financiën industriële patiënt
ideeën materiële categorieën reünie geïnteresseerd geïnstalleerd beëindigd coöperatie Curaçao crèche café privé één vóór hè hé scène
Drenthe Boër Citroën Israël Kaïn Naaldwijk Súdwest Fryslân Skarsterlân Gaasterlân Ruïne Oriënt`,
  es: `José María Jesús Ángel Martín Sofía Lucía Inés Mónica Verónica Raúl Óscar Rubén Iván Íñigo Begoña Núñez Muñoz Ibáñez Peña Cañete Güell
García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Jiménez Hernández Díaz Álvarez Ramírez Domínguez Vázquez Gutiérrez
Málaga Córdoba León Cádiz Jaén Cáceres Almería Logroño Gijón Alcalá Alcorcón Móstoles Coruña Ávila Mérida Dueñas España México Bogotá Perú
calle avenida teléfono código número dirección compañía año señor señora también está más aquí según gestión razón atención pingüino
administración construcción distribución jardín panadería almacén último público débito crédito técnico jurídico económico público niño`,
  pt: `João José António Antônio Luís Conceição Inês Mónica Verônica Sebastião Estêvão Álvaro Ângela Érica Íris Óscar Cláudia Patrícia Lúcia
Simões Magalhães Guimarães Gonçalves Lourenço Araújo Assunção Falcão Leitão Brandão Conceição Moçambique Brasília Goiânia Maceió Belém
São Paulo Évora Setúbal Santarém Bragança Guarda Viseu Faro Covilhã Olhão Portimão Fundão Ílhavo Águeda Amapá Pará Paraná Ceará Maranhão
endereço código número telefone município não são mão pão coração informação administração construção produção serviço preço açúcar
você avó avô três mês português inglês último público técnico gestão função relação opções ações condições relações à às é até está`,
  sv: `Åsa Åke Björn Göran Jörgen Håkan Mårten Pär Sören Kjell Märta Ängla Åström Öberg Öhman Nyström Sjöberg Lindström Bergström Sjögren Hallström
Göteborg Malmö Västerås Örebro Linköping Norrköping Jönköping Umeå Gävle Borås Södertälje Växjö Luleå Skövde Östersund Nyköping Skellefteå
väg gård höjd sjö ö å är och för från två när få också även måste kött bröd försäljning köp företag företaget tjänst återförsäljare kundnämnd
Håstad Färjestaden Öland Gotland Ängelholm Trollhättan Södermalm Vällingby Årsta Älvsjö Tullinge Märsta Kungsängen Åkersberga Värmdö`,
  nb: `Bjørn Jørgen Tørstad Håkon Øyvind Åse Åge Kåre Pål Asbjørn Torbjørn Ragnhild Sølvi Bjørg Kjærsti Ståle Øystein Ørjan Ærø Bråten Sæther
Tromsø Bodø Ålesund Drøbak Grünerløkka Sørlandet Østfold Møre Romsdal Trøndelag Nordstrøm Hønefoss Førde Florø Brønnøysund Stjørdal Åndalsnes
vei gård gate øya ås bær være når så også på første største kjøp kjøper selskap leverandør tjenester håndverker bygg rør sjø fjøs grønn blå
Håvik Sørensen Løken Bakkerød Nygård Haugsæter Bø Ås Søndre Nordre Vågå Rådhus Kjærlighet Ødegård Sørum Lærdal Hæreid Øvrebø Strømmen`,
  vi: `Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Lâm Trịnh Mai Đoàn Phùng Tạ Thái Châu Quách Hứa Lương Hà
Hùng Dũng Cường Tuấn Thắng Việt Đức Quân Hải Sơn Tùng Khánh Phúc Hiếu Nghĩa Bảo Thịnh Trung Kiên Hương Hồng Hạnh Hiền Huệ Lan Liên Ngọc
Nguyệt Nhung Oanh Phượng Thảo Thủy Trâm Tuyết Uyên Xuân Yến Hà Nội Sài Gòn Đà Nẵng Hải Phòng Cần Thơ Biên Hòa Vũng Tàu Huế Nha Trang Đà Lạt
Thành phố Hồ Chí Minh quận huyện phường xã đường số công ty trách nhiệm hữu hạn cổ phần thương mại dịch vụ sản xuất xuất nhập khẩu khách hàng
điện thoại địa chỉ người liên hệ tên ghi chú ngày tháng năm đơn hàng thanh toán Việt Nam Bình Dương Đồng Nai Long An Tiền Giang Bến Tre Kiên
Giang Lâm Đồng Quảng Ngãi Quảng Nam Nghệ An Thanh Hóa Bắc Ninh Bắc Giang Thái Nguyên Hưng Yên Hải Dương Nam Định Phú Thọ Vĩnh Phúc Lạng Sơn`,
  sl: `Žagar Žnidaršič Kovačič Zupančič Božič Koželj Ščap Čuček Mlinarič Jerič Černe Šuštar Šinkovec Žibert Koščak Kočevar Petrič Vidmar Rožman
Škofja Loka Žalec Črnomelj Kočevje Brežice Sežana Šentjur Šoštanj Žiri Krško Koroška Štajerska Gorišče Trbižan Domžale Trzič Tržič Ravne
cesta ulica naselje podjetje družba storitve trgovina gradbeništvo naročilo plačilo račun številka naslov vodja oddelek delovišče večer mož`,
  tr: `Özgür Gökhan Çağrı Şükrü Oğuz Uğur Ayşe Gülşen Çiğdem Işıl Sıla Yağmur Tuğba Özlem Ümit Ömer İbrahim İsmail İlker İrem İpek Ilgın Ş Çınar
Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Kara Koç Kurt Özkan Şimşek Polat Özçelik Korkmaz Çakır Erdoğan Yavuz
Güneş Aksoy Bulut Yalçın Güler Avcı Işık Ateş Ünal Sarı Tekin Taş Uçar Köse Bozkurt Turan Şahin Gümüş Çiçek Dağ Tunç Ağaoğlu Müftüoğlu
İstanbul İzmir Eskişehir Diyarbakır Şanlıurfa Kahramanmaraş Çanakkale Muğla Aydın Balıkesir Tekirdağ Kırıkkale Kütahya Uşak Niğde Çorum
Kadıköy Üsküdar Beşiktaş Şişli Beyoğlu Bakırköy Çankaya Keçiören Karşıyaka Bağcılar mahallesi caddesi sokağı şirket müşteri sipariş ödeme
satış müdürü sanayi ticaret inşaat nakliyat gıda tekstil açıklama değer tarih telefon numarası için değil çok güzel büyük küçük iş gün ağaç`,
  fr: `François Françoise Hélène Céline Zoé Chloé Noé Jérôme Gaël Maël Raphaël Joël Anaïs Loïc Benoît Aurélie Valérie Véronique Frédéric André
Lefèvre Lemaître Benoît Gauthièr Bézier Besançon Orléans Nîmes Béziers Saint-Étienne Château Évreux Mâcon Angoulême Alès Fréjus Sète Vitré
société adresse téléphone numéro député été être même où déjà voilà ça français leçon reçu garçon façade maïs Noël cœur sœur œuvre bœuf août
coût goût sûr dû hôtel hôpital côté tôt bientôt forêt fête tête prêt intérêt crème siècle père mère frère première dernière après très près
qualité sécurité activité ingénierie énergie électricité bâtiment pâtisserie boulangerie épicerie dépôt contrôle développement référence`,
  zh: `客户 名称 编号 联系 电话 手机 号码 邮箱 地址 公司 有限 责任 股份 集团 科技 贸易 实业 投资 管理 咨询 服务 技术 发展 信息 网络 软件 电子
机械 机电 设备 制造 工程 建筑 建设 材料 化工 医药 食品 饮料 服装 纺织 家具 汽车 物流 运输 商贸 广告 传媒 文化 教育 培训 旅游 酒店 餐饮 金融
保险 银行 证券 地产 置业 物业 能源 电力 环保 生物 农业 林业 水产 五金 塑料 橡胶 包装 印刷 造纸 玻璃 陶瓷 钢铁 金属 合同 订单 金额 数量 日期
时间 备注 状态 来源 类型 等级 部门 职务 经理 总监 主任 销售 采购 财务 行政 人事 助理 董事 总经理 姓名 性别 先生 女士 年龄 身份 证件 税号 开户
行业 规模 区域 省份 城市 区县 街道 路号 楼层 室 单元 大厦 广场 中心 园区 开发区 高新区 工业园 村 镇 乡 县 市 省 自治区 北京 上海 天津 重庆
广东 江苏 浙江 山东 河南 河北 湖南 湖北 四川 福建 安徽 江西 陕西 山西 辽宁 吉林 黑龙江 云南 贵州 广西 海南 甘肃 青海 宁夏 新疆 西藏 内蒙古
广州 深圳 杭州 南京 苏州 无锡 常州 宁波 温州 青岛 济南 烟台 郑州 洛阳 武汉 长沙 成都 西安 大连 沈阳 厦门 福州 合肥 南昌 昆明 贵阳 南宁 海口
王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 苏 卢 蒋 蔡 贾 丁 魏 薛
叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 姜 范 方 石 姚 谭 廖 邹 熊 金 陆 郝 孔 白 崔 康 毛 邱 秦 江 史 顾 侯 邵 孟 龙 万 段 雷 钱 汤 尹 黎 易 常 武 乔 贺
伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 秀英 霞 平 刚 桂英 建华 文 玲 辉 鹏 飞 宇 浩 婷 雪 梅 红 兰 玉 凤 英 华 慧 巧 美 莉 波 斌 健 峰
已 未 跟进 签约 成交 流失 意向 潜在 重要 普通 新 老 大 小 中 东 西 南 北 前 后 左 右 上 下 年 月 日 号 元 万 千 百 十 一 二 三 四 五 六 七 八 九`,
  tw: `客戶 名稱 編號 聯絡人 電話 手機 號碼 信箱 地址 公司 有限 股份 企業 科技 貿易 實業 投資 管理 顧問 服務 技術 發展 資訊 網路 軟體 電子 機械
設備 製造 工程 營造 建設 材料 化學 醫藥 食品 飲料 服飾 紡織 傢俱 汽車 物流 運輸 商行 廣告 傳播 文化 教育 旅遊 飯店 餐飲 金融 保險 銀行 證券 地產
能源 電力 環保 生物 農業 水產 五金 塑膠 橡膠 包裝 印刷 造紙 玻璃 陶瓷 鋼鐵 金屬 合約 訂單 金額 數量 日期 時間 備註 狀態 來源 類型 等級 部門 職稱
經理 總監 主任 業務 採購 財務 行政 人事 助理 董事 姓名 性別 先生 小姐 統一編號 行業 規模 區域 縣市 鄉鎮 街道 路段 巷弄 號樓 大樓 廣場 中心 園區
工業區 臺北 台北 新北 桃園 臺中 臺南 高雄 基隆 新竹 嘉義 苗栗 彰化 南投 雲林 屏東 宜蘭 花蓮 臺東 澎湖 金門 香港 九龍 新界 澳門 中山 忠孝 仁愛
信義 和平 民生 民權 復興 敦化 松山 內湖 士林 大安 板橋 三重 中和 永和 新莊 土城 陳 林 黃 張 李 王 吳 劉 蔡 楊 許 鄭 謝 郭 洪 曾 邱 廖 賴 徐 周
葉 蘇 莊 呂 江 何 蕭 羅 高 潘 簡 朱 鍾 彭 游 詹 胡 施 沈 余 盧 梁 趙 顏 柯 翁 魏 孫 戴 范 方 宋 鄧 杜 傅 侯 曹 薛 丁 馬 蔣 唐 卓 藍 馮 姚 石 董 紀
志明 家豪 俊傑 建宏 俊宏 志偉 志豪 文雄 淑芬 淑惠 美玲 雅婷 美惠 麗華 淑娟 秀英 雅惠 玉蘭 怡君 宗翰 冠宇 承翰 欣怡 詩涵 佩珊 惠 珍 國 榮 德 義`,
  ja: `株式会社 有限会社 合同会社 合資会社 会社名 顧客 名前 氏名 担当者 電話番号 携帯 住所 郵便番号 部署 役職 部長 課長 係長 主任 社長 取締役
代表 営業 総務 経理 人事 開発 企画 製造 販売 商事 商会 商店 工業 産業 建設 建築 設計 工務店 電機 電気 機械 製作所 研究所 技術 情報 通信 運輸
運送 物流 倉庫 不動産 住宅 食品 飲料 水産 農園 薬品 化学 紙業 印刷 出版 広告 旅行 観光 銀行 証券 保険 金額 数量 日付 備考 状態 種別 区分 東京都
大阪府 京都府 北海道 神奈川県 埼玉県 千葉県 愛知県 兵庫県 福岡県 静岡県 茨城県 広島県 宮城県 新潟県 長野県 岐阜県 群馬県 栃木県 岡山県 福島県
三重県 熊本県 鹿児島県 沖縄県 滋賀県 山口県 愛媛県 長崎県 奈良県 青森県 岩手県 大分県 石川県 山形県 宮崎県 富山県 秋田県 香川県 和歌山県 山梨県
佐賀県 福井県 徳島県 高知県 島根県 鳥取県 横浜市 名古屋市 札幌市 神戸市 川崎市 新宿区 渋谷区 港区 千代田区 中央区 品川区 世田谷区 丁目 番地
佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 清水 山崎 森 池田 橋本 阿部 石川 山下 中島 石井
小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 斉藤 福田 太田 西村 藤井 金子 岡本 藤原 三浦 中野 中川 原田 松田 竹内 小野 田村 中山
和田 石田 森田 上田 原 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 小島 谷口 工藤 今井 高田 増田 丸山 杉山 村田 大塚 新井 小山 平野 藤本 河野
太郎 一郎 健 誠 浩 隆 直樹 大輔 健太 翔太 拓也 達也 和也 哲也 花子 恵子 幸子 和子 洋子 節子 由美子 真由美 美咲 陽菜 愛 裕子 智子 久美子 明美 香織`,
  ko: `주식회사 유한회사 고객명 고객번호 담당자 성명 이름 전화번호 휴대폰 이메일 주소 우편번호 회사명 부서 직위 직책 대표이사 부장 과장 차장 대리 사원
영업 총무 인사 재무 구매 생산 개발 기획 관리 무역 상사 상회 산업 공업 건설 건축 전자 전기 기계 기술 정보 통신 운수 물류 식품 음료 수산 농업 제약
화학 제지 인쇄 출판 광고 여행 은행 증권 보험 금액 수량 날짜 비고 상태 구분 유형 등급 서울특별시 부산광역시 대구 인천 광주 대전 울산 세종 경기도
강원도 충청북도 충청남도 전라북도 전라남도 경상북도 경상남도 제주 수원 성남 고양 용인 부천 안산 안양 남양주 화성 청주 천안 전주 포항 창원 김해
강남구 서초구 송파구 종로구 중구 마포구 영등포구 동구 서구 남구 북구 동 읍 면 리 로 길 번지 아파트 빌딩 층 호 김 이 박 최 정 강 조 윤 장 임 한
오 서 신 권 황 안 송 전 홍 유 고 문 양 손 배 백 허 남 심 노 하 곽 성 차 주 우 구 나 민 진 지 엄 채 원 천 방 공 현 함 변 염 여 추 도 소 석 선 설
민수 영희 철수 지훈 성호 준호 상훈 영수 정훈 현우 지현 은정 미경 영미 수진 혜진 은영 민지 서연 지우 하은 도윤 시우 예준 주원 민준 유진 동현
계약 주문 결제 배송 제품 서비스 신규 기존 잠재 중요 일반 완료 진행 취소 보류 예정 확인 요청 문의 회신`,
}
