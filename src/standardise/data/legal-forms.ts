/**
 * Legal forms of the world's companies, as names write them. Facts after ISO 20275 (Entity Legal Forms) and national company law.
 * Chinese endings: companies first, then the establishments a business licence names (个体工商户, 合伙, 合作社, institutions).
 */

/** Endings that are forms of law, with what may stand in brackets behind or before them. */
export const chineseForms = `
集团股份有限公司 集团有限责任公司 集团有限公司 控股集团股份有限公司 集团股份公司 集团公司 集团总公司 (集团)股份有限公司 (集团)有限责任公司 (集团)有限公司 (集团)股份公司 (集团)公司 (集团)总公司
股份有限公司 有限责任公司 有限公司 责任有限公司 股份公司 股份合作公司 总公司 公司 集团 (集团)
合伙企业(有限合伙) 合伙企业(普通合伙) 合伙企业(特殊普通合伙) 合伙企业 (有限合伙) (普通合伙) (特殊普通合伙) 中心(有限合伙) 中心(普通合伙) 企业(有限合伙) 事务所(普通合伙) 事务所(特殊普通合伙) 工作室(有限合伙)
个体工商户 (个体工商户) 个人独资企业 (个人独资) (个体) 专业合作社 专业合作联社 专业合作社联合社 农民专业合作社 股份经济合作社 经济合作社 合作社 合作联社 供销社 供销合作社 联合社 信用社 农村信用合作联社
`

/** Endings of shops, works and institutions. */
export const establishments = `
厂 总厂 分厂 工厂 加工厂 制造厂 制品厂 店 商店 专卖店 专营店 旗舰店 体验店 网店 淘宝店 连锁店 便利店 小百货店 百货店 书店 图书店 药店 饭店 酒店 服装店 小卖部 小店 杂货店 食品店 直营店 加盟店 分店
商行 贸易商行 商贸行 贸易行 艺术行 车行 洋行 行 社 经营部 经营店 经销部 经销处 营业部 服务部 服务中心 服务站 服务处 维修部 维修中心 修理部 修理厂 批发部 销售部 门市部 门市 营销中心 销售中心
工作室 设计室 设计院 研究院 研究所 研究中心 事务所 律师事务所 会计师事务所 税务师事务所 学校 培训学校 培训中心 中学 小学 大学 学院 幼儿园 医院 门诊部 诊所 卫生院 药房 大药房 协会 学会 商会 联合会 基金会 委员会 中心 技术中心
超市 购物中心 商场 百货商场 商城 市场 农贸市场 苗圃 种植场 养殖场 农场 牧场 林场 渔场 猪场 鸡场 家庭农场 游乐场 停车场 砖厂 石场 采石场 沙场 屠宰场 种植园 果园 茶园 花园 公园 幼稚园 敬老院 养老院 福利院
宾馆 旅馆 旅店 客栈 餐厅 餐馆 饭馆 酒楼 酒家 酒庄 酒行 酒吧 茶楼 茶馆 茶庄 茶行 咖啡厅 咖啡馆 面馆 小吃店 火锅店 烧烤店 食府 食堂 网吧 会所 俱乐部 生活馆 体验馆 健身馆 摄影馆 图文店 馆 坊 加工坊 作坊 调味品坊 铺 摊 水果摊 摊位 专柜 柜台 站 加油站 收购站 回收站 院 美容院 影院 影楼 影城 档口 队 工程队 施工队 场 所 部
银行 支行 分行 报社 出版社 旅行社 杂志社 电视台 剧团 剧院 博物馆 图书馆
`

/** Branches: what follows the name of the parent. */
export const branches = `
分公司 子公司 办事处 代表处 联络处 分店 门店 分行 支行 分理处 分部 分社 分所 分院 分校 分中心 分厂 营业部 营业厅 营业所 项目部 事业部 经营部 门市部 服务部 维修站 专卖店 直营店 加盟店 连锁店 店 厂 工厂 车间 仓库 中心 研究院 研究所 经销处 联络站
`

/** `written forms = short form`, written lower case without dots; several words are several tokens. */
export const latinForms = `
limited|ltd|limted=Ltd
private limited|pvt ltd|pvt limited|private ltd|p ltd|(p) ltd|(pvt) ltd=Pvt Ltd
pte ltd|pte limited|private limited company|pte=Pte Ltd
pty ltd|pty limited|proprietary limited|pty=Pty Ltd
co ltd|company limited|co limited|company ltd|co|company|coltd|& co|and company|& company|and co=Co Ltd
plc|public limited company|p l c=PLC
inc|incorporated|incorporation=Inc
corp|corporation|corporate=Corp
llc|l l c|limited liability company|limited liability co|lc=LLC
llp|limited liability partnership|lllp=LLP
lp|limited partnership|l p=LP
pllc|pc|pa|professional corporation=PC
cic|community interest company=CIC
gmbh|gesellschaft mit beschrankter haftung|gesellschaft mbh|ges mbh|mbh|ggmbh=GmbH
gmbh & co kg|gmbh und co kg|gmbh & cokg|gmbh & co kgaa=GmbH & Co. KG
ug|ug (haftungsbeschrankt)|ug haftungsbeschrankt|unternehmergesellschaft=UG
ag|aktiengesellschaft=AG
ag & co kg|ag & co kgaa=AG & Co. KG
kg|kommanditgesellschaft|& co kg|kgaa=KG
ohg|offene handelsgesellschaft|gbr|ek|e k|e kfm|partg|partg mbb|ev|e v|eg|e g=OHG
se|societas europaea=SE
sa|s a|s/a|societe anonyme|sociedad anonima|sociedade anonima|societa anonima=SA
sas|sasu|s a s|societe par actions simplifiee=SAS
sarl|s a r l|societe a responsabilite limitee|sarlu|eurl=SARL
snc|s n c|sci|scop|scs|sca=SNC
srl|s r l|societa a responsabilita limitata|srls|sociedad de responsabilidad limitada=SRL
spa|s p a|societa per azioni=SpA
sapa|sas di|societa cooperativa|soc coop|scarl|s c a r l=Coop
sl|s l|slu|s l u|sociedad limitada|sociedad limitada unipersonal|slne=SL
sau|s a u=SAU
sa de cv|s a de c v|sab de cv|sapi de cv=SA de CV
s de rl de cv|s de r l de c v|s de rl=S de RL
limitada|ltda|cia ltda|eireli|me|epp|ltda me=Ltda
lda|unipessoal lda=Lda
bv|b v|besloten vennootschap|bvba|b v b a|srl/bv=BV
nv|n v|naamloze vennootschap=NV
cv|c v|vof|v o f|commv|comm v=VOF
ab|aktiebolag|ab (publ)|(publ)=AB
as|a/s|aksjeselskap|aktieselskab|asa=AS
aps|anpartsselskab|ivs=ApS
hb|kb|handelsbolag=HB
oy|osakeyhtio|oy ab|oyj|abp=Oy
ehf|hf=hf
sp z oo|sp zoo|sp z o o|spolka z ograniczona odpowiedzialnoscia|spolka z oo=Sp. z o.o.
sp j|sp k|spolka akcyjna|sp zoo sp k|sp z oo sp k=S.A. (PL)
sro|s r o|spol s ro|spol s r o=s.r.o.
akciova spolocnost|akciova spolecnost=a.s.
doo|d o o|d oo=d.o.o.
dd|d d|ad|a d=d.d.
kft|korlatolt felelossegu tarsasag|bt|zrt|nyrt=Kft
ood|eood|ead=OOD
sia|uab|ou|mb=UAB
sh pk|shpk|sha=Sh.p.k.
ae|epe|ike|a e|e p e=AE
ltd sti|limited sirketi|anonim sirketi|ltdsti|san ve tic ltd sti|san ve tic as=Ltd. Şti.
pt|perseroan terbatas|tbk|persero=PT
sdn bhd|bhd|berhad|sendirian berhad=Sdn Bhd
jsc|joint stock company|pjsc|ojsc|cjsc|ao|pao|oao|zao=JSC
ooo|tov|too|ip=OOO
fze|fzc|fzco|fz llc|wll|w l l|spc|saoc|saog|ksc|qsc|kscc=WLL
kk|k k|kabushiki kaisha|gk|godo kaisha|yk|yugen kaisha=KK
hk ltd|(hk) ltd|hk limited=Ltd
trust|foundation|cooperative|co op|coop|association|society|gie|gmbh & co ohg=Other
ооо|общество с ограниченной ответственностью=OOO
оао|зао|пао|ао|нао|акционерное общество|публичное акционерное общество=JSC
ип|индивидуальный предприниматель|тов|тзов|пп=OOO
еоод|оод|ад=OOD
cong ty tnhh|cong ty trach nhiem huu han|cong ty co phan|cong ty cp|tnhh=Ltd
บริษัท|จํากัด|จำกัด|จำกัด (มหาชน)|(มหาชน)=Ltd
`

/** Japanese and Korean forms, in front of the name or behind it. */
export const eastAsianForms = `
株式会社=株式会社 (株)=株式会社 ㈱=株式会社 有限会社=有限会社 (有)=有限会社 ㈲=有限会社 合同会社=合同会社 (同)=合同会社 合資会社=合資会社 合名会社=合名会社 一般社団法人=一般社団法人 一般財団法人=一般財団法人 公益財団法人=公益財団法人 医療法人社団=医療法人 医療法人=医療法人 学校法人=学校法人 社会福祉法人=社会福祉法人 特定非営利活動法人=特定非営利活動法人
주식회사=주식회사 (주)=주식회사 ㈜=주식회사 유한회사=유한회사 (유)=유한회사 유한책임회사=유한책임회사 합자회사=합자회사 합명회사=합명회사 사단법인=사단법인 재단법인=재단법인
`
