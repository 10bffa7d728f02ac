/** Forms of address and titles that stand beside a name. */

/** After any Chinese name: 王先生, 张伟经理. */
export const titlesAfter =
  '先生 女士 小姐 太太 夫人 同志 同学 老师 教授 博士 院士 医生 大夫 护士 律师 法官 警官 主任 经理 总经理 董事长 董事 董秘 总裁 总监 总工 总助 总 ' +
  '工程师 处长 科长 局长 部长 院长 校长 厂长 店长 站长 所长 行长 社长 会长 秘书长 组长 班长 队长 课长 股长 厅长 司长 区长 县长 市长 省长 镇长 乡长 村长 书记 主席 主管 主编 ' +
  '会计 出纳 秘书 助理 顾问 专员 代表 老板娘 老板 师傅 船长 导演 教练 掌柜 阿姨 叔叔 大哥 大姐 负责人 联系人 法人 先森 老總 總 經理 總經理 董事長 醫生 師傅'
/** What narrows a title: 副总经理, 采购经理, 区域销售总监. */
export const titleQualifiers =
  '副 总 正 执行 常务 高级 资深 区域 大区 部门 部 采购 销售 营销 财务 人事 人力资源 行政 市场 技术 项目 产品 运营 客户 客服 生产 工程 设备 质量 品质 研发 业务 物流 仓储 办公室 商务 售后 大客户 信息 安全 綜合 综合'
/** After a bare surname only: in a full name they are part of it (王建工). */
export const titlesAfterSurname = '总 董 工 哥 姐 叔 姨 局 处 科 部 院 校 厂 所 行 導 导 老 總 董事'
/** Behind a degree, before the name: Dr. med., Dr. rer. nat. h.c. */
export const degrees = 'med phil rer nat jur iur ing techn theol oec pol dent vet habil hc h.c mult univ agr soc sc dipl mag päd biol'
/** Of the titles above, those that are no jobs but forms of address, degrees and kinship. */
export const noJobs = '先生 女士 小姐 太太 夫人 同志 同学 老师 博士 院士 师傅 阿姨 叔叔 大哥 大姐 联系人 法人 先森 師傅 老板娘 老板 掌柜'
/** Before a Latin name, with or without a dot. */
export const latinBefore =
  'mr mrs ms miss mx dr prof professor sir madam madame mme mlle monsieur herr frau fräulein señor señora señorita sr sra srta sig signor signora dott ing rev hon capt col dhr mevr'
/** After a Latin name. */
export const latinAfter = 'phd ph.d ph.d. md m.d m.d. esq esquire mba cpa dds jd llm msc bsc mr ms mrs'
/** After a Japanese or Korean name. */
export const easternAfter = 'さん 様 さま 殿 氏 君 くん ちゃん 先生 씨 님 선생님'
/** Jobs that stand behind a Latin name: `John Smith, CEO`. Nobody's given name; one of them is enough (`Head of Sales`). */
export const latinJobs =
  'ceo cfo cto coo cmo cio cso cpo cro chro vp svp evp avp md gm director directors manager managers mgr head engineer buyer purchaser owner co-owner founder co-founder president chairman chairwoman chairperson chair ' +
  'partner principal officer accountant consultant analyst assistant secretary architect developer attorney lawyer solicitor supervisor coordinator executive representative salesperson sales marketing purchasing procurement finance hr operations administrator treasurer controller ' +
  'geschäftsführer geschäftsführerin leiter leiterin vertriebsleiter vertriebsleiterin einkaufsleiter einkaufsleiterin einkäufer einkäuferin prokurist prokuristin inhaber inhaberin vorstand assistentin buchhaltung buchhalter buchhalterin vertrieb einkauf ' +
  'directeur directrice responsable gérant gérante pdg dg acheteur acheteuse comptable président présidente ' +
  'directora gerente jefe jefa dueño dueña encargado encargada comprador compradora contador contadora propietario propietaria ' +
  'diretor diretora sócio sócia chefe comprador proprietário direttore direttrice titolare amministratore responsabile ' +
  'inkoper eigenaar bedrijfsleider dyrektor kierownik prezes właściciel директор менеджер бухгалтер müdür'
