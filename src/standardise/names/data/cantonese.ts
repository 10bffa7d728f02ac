/** Usual spellings of Chinese names outside Hanyu Pinyin, `character=spelling,spelling`, the character simplified; a hyphen parts two syllables. */

/** Surnames as written in Hong Kong and Macau, then by families from Fujian, Chaozhou and the Hakka in Taiwan, Singapore and Malaysia. */
export const surnameSpellings = `
王=wong,ong,heng 李=lee,li,lei 张=cheung,teo,teoh,chong,cheong 刘=lau,low,liew,lew 陈=chan,tan,chin,chen 杨=yeung,yeo,yeoh,yong,young 黄=wong,ng,wee,ooi,oei,bong
吴=ng,goh,woo 赵=chiu,chew,chiew 周=chow,chau,chew,chiew 徐=tsui,chui,chee 孙=suen,soon 马=ma,mah,beh 朱=chu,choo 胡=wu,woo,foo 林=lam,lim,lum 郭=kwok,kuok,kwek,quek,kok
何=ho,hor 高=ko,koh,kho 罗=law,lo,loh 郑=cheng,tay,tee,teh,chang 梁=leung,leong,neo 谢=tse,chia,cheah,sia 宋=sung,soong 唐=tong,teng 许=hui,hoi,koh,khoo,kho,khor,hii
邓=tang,teng,then 冯=fung,foong,fong 韩=hon,hang 曹=tso,cho 曾=tsang,chan,tseng 彭=pang,phang 萧=siu,siew,seow,seah,shiu 肖=siu,siew 蔡=choi,tsoi,choy,chua,chai,tsai,chye
潘=poon,pun,phua,puah 田=tin,tien 董=tung,toong 袁=yuen 余=yu,yue,yee,eu 叶=yip,ip,yap,yeap 杜=to,toh,too 苏=so,soh,sou 魏=ngai,gooi,gwee 程=ching,cheng,thia
吕=lui,loo,lu 丁=ting,teng,tin 沈=shum,sum,sim 任=yam,yum 姚=yiu,yeo,yew 卢=lo,loo,low 钟=chung,cheong,cheng,chong 姜=keung,kiang 崔=tsui,chui,choy 谭=tam,tham,hum
廖=liu,liew,leow,lew 范=fan 汪=wong,ong 陆=luk,loke,lok 金=kam,kim 石=shek,sek 戴=tai,tye 贾=ka,kar 韦=wai,wee 夏=ha,har 邱=yau,khoo,koo,yow,hew,hiew 丘=yau,khoo,hew,hiew
方=fong,png,pang 侯=hau,how 邹=chow,chau,chew 熊=hung 孟=mang 秦=chun 白=pak,peh,pek 江=kong,kang 严=yim,ngiam,giam 洪=hung,ang,hong 施=sze,see,sy 龙=lung,leng,loong
文=man,mun 莫=mok 庄=chong,chng,cheng,choong 赖=lai,lye 麦=mak 温=wan,oon,woon,voon 欧=au,ow 区=au 欧阳=au-yeung,au-yong,ow-yong 司徒=sze-to,see-to,si-tu,se-to 上官=sheung-kwun
诸葛=chu-kot 司马=sze-ma 关=kwan,kuan 邝=kwong,fong 岑=shum,sum,sam 霍=fok,hock 甘=kam,kum 伍=ng,goh 阮=yuen 凌=ling,leng 冼=sin,sinn 简=kan,gan 招=chiu 康=hong 倪=ngai
尹=wan 连=lin,lien 骆=lok,loh 翁=yung,ang,ong 戚=chik 柯=o,or,quah,kua 柳=lau 易=yik,yick 葛=kot 俞=yu,yue 聂=nip 詹=chim,jim,tsim,chiam 樊=fan 古=koo,ku 管=koon 鲍=pau,bau
龚=kung,keong 符=fu,foo 卓=cheuk,toh,tok 颜=ngan,gan 傅=fu,foo,poh 焦=chiu 饶=yiu 万=man 钱=chin 汤=tong,tng,thong 尤=yau,yew 黎=lai 史=sze 顾=koo 邵=siu,shaw,shiu 毛=mo
常=sheung 武=mo 乔=kiu 段=tuen 雷=lui,looi 蒋=tseung,cheung 童=tung 纪=kei,kee,ki 祝=chuk 容=yung 游=yau,yew 巫=mo 辛=san 谈=tam 房=fong 仇=sau,kau 单=sin 陶=to 尚=sheung
梅=mui,moy 于=yu,yue 邢=ying 齐=tsai,chai 成=shing,sing 车=che 屈=wat 劳=lo,law 利=lei,lee 包=pao,pau 池=chi 阎=yim 路=lo 翟=chak 盛=shing 刁=tiu 牛=ngau 安=on
`
/** Characters of given names as written in Hong Kong. */
export const givenSpellings = `
一=yat 三=sam 万=man 世=sai 东=tung 中=chung 丽=lai 义=yee,yi 乐=lok 书=shu 云=wan 亨=hang 京=king 亮=leung 仁=yan 仙=sin 令=ling 以=yi 仪=yee,yi 仲=chung 任=yam 伊=yi 会=wui 传=chuen
伟=wai 伦=lun 伯=pak 佐=cho 佑=yau 作=chok 佩=pui 佳=kai 依=yi 侨=kiu 保=po 信=shun 俊=chun 倩=sin 倬=cheuk 健=kin 傲=ngo 儒=yu 儿=yi,yee 元=yuen 兆=siu 先=sin 光=kwong 克=hak 全=chuen
兰=lan 兴=hing 其=kei 典=tin 军=kwan 冠=kwun,koon 冬=tung 冰=ping 凌=ling 凡=fan 凤=fung 凯=hoi 刚=kong 创=chong 初=chor 利=lei 力=lik 功=kung 加=ka 勇=yung 勋=fan 勤=kan 化=fa 北=pak
千=chin 升=shing,sing 华=wah,wa 协=hip 卉=wai 卓=cheuk 南=nam 占=chim 卫=wai 厚=hau 友=yau 双=sheung 发=fat 叔=suk 可=ho 叶=yip 吉=kat 名=ming 向=heung 君=kwan 启=kai 咏=wing 和=wo 品=pan
哲=chit 唯=wai 善=sin 喜=hei 嘉=ka 国=kwok 在=choi 地=tei 均=kwan 坚=kin 坤=kwan 城=shing 基=kei,ki 培=pui 堂=tong 士=sze 声=shing,sing 壮=chong 夏=ha 大=tai 天=tin 奇=kei 奕=yik 女=nui
如=yu 妍=yin 妙=miu 妮=nei 姗=shan 姿=chi 威=wai 娇=kiu 娜=na 娟=kuen 娥=ngo 娴=han 婉=yuen 婷=ting 媛=wun 嫣=yin 嫦=sheung 子=tsz,tze,chi 存=chuen 孝=hau 季=kwai 学=hok 宁=ning 宇=yu
安=on 宏=wang 宗=chung 定=ting 宜=yi,yee 宝=po 实=sat 宪=hin 家=ka 容=yung 富=fu 寿=sau 小=siu 少=siu 尚=sheung 展=chin 山=shan 岚=lam 岩=ngam 岳=ngok 峰=fung 峻=chun 川=chuen 巧=hau
帆=fan 希=hei 帅=sui 平=ping 年=nin 广=kwong 庆=hing 庭=ting 康=hong 廷=ting 延=yin 建=kin 弘=wang 强=keung 彤=tung 彦=yin 彩=choi 彬=pan,ban 彰=cheung 得=tak 德=tak 心=sum,sam 忆=yik
志=chi 忠=chung 念=nim 思=sze,see 怡=yi,yee 恒=hang 恩=yan 恬=tim 悦=yuet 情=ching 惠=wai 意=yi 愉=yu 慈=chi 慧=wai 懿=yi 成=shing,sing 才=choi 扬=yeung 承=shing,sing 拓=tok 振=chun
挺=ting 捷=chit 政=ching 敏=man 敬=king 文=man 斌=pan,ban 新=san,sun 方=fong 日=yat 旭=yuk 旺=wong 昆=kwan 昊=ho 昌=cheung 明=ming 昕=yan 星=sing 春=chun 昭=chiu 显=hin 晋=chun 晓=hiu
晖=fai 晟=shing,sing 晨=sun,san 景=king 晴=ching 晶=ching 智=chi 曼=man 月=yuet 朗=long 朝=chiu 本=pun 杏=hang 杰=kit 松=chung 林=lam 权=kuen 柏=pak 柔=yau 柳=lau 栋=tung 树=shu 根=kan
桂=kwai 桃=to 桐=tung 梁=leung 梅=mui 梓=tsz 棋=kei 森=sum,sam 楚=chor,cho 楠=nam 榕=yung 樱=ying 欢=fun 欣=yan 正=ching 武=mo 毅=ngai 毓=yuk 民=man 水=shui 永=wing 汉=hon 汝=yu 江=kong
沁=sam 沛=pui 河=ho 泉=chuen 法=fat 波=por,bo,po 泓=wang 泰=tai 泽=chak 洁=kit 洋=yeung 津=chun 洪=hung 浚=chun 浩=ho 海=hoi 涛=to 润=yun 涵=ham 淇=kei 淑=shuk 清=ching 渊=yuen 湖=wu
湘=sheung 源=yuen 溪=kai 滔=to 滢=ying 满=mun 瀚=hon 炎=yim 炜=wai 烈=lit 焕=wun 煜=yuk 照=chiu 熙=hei 燕=yin 爱=oi 牧=muk 玉=yuk 玫=mui 玮=wai 玲=ling 珊=shan 珍=chun 珏=kok 珠=chu
珮=pui 琛=sam 琦=kei 琨=kwan 琪=kei,ki 琳=lam 琴=kam 瑛=ying 瑜=yu 瑞=sui 瑶=yiu 瑾=kan 璇=suen 璐=lo 璟=king 甜=tim 生=sang 甫=po,fu 田=tin 畅=cheung 百=pak 皓=ho 益=yik 盛=shing
直=chik 睿=yui 知=chi 石=shek 磊=lui 礼=lai 祖=cho,jo 祥=cheung 祺=kei 禄=luk 福=fuk 秀=sau 秉=ping 秋=chau 程=ching 穗=sui 立=lap 竹=chuk 笑=siu 筠=kwan 筱=siu 粤=yuet 紫=tsz,chi 红=hung
纯=shun 经=king 绍=siu 绮=yee,yi 维=wai 群=kwan 羽=yu 美=mei 翔=cheung 翠=chui 翼=yik 耀=yiu 联=luen 聪=chung 肇=siu 育=yuk 能=nang 自=chi 舒=shu 舜=shun 航=hong 良=leung 艳=yim 艺=ngai
芝=chi 芬=fan 芳=fong 芷=chi 芸=wan 花=fa 若=yeuk 英=ying 茂=mau 茜=sin 茵=yan 荣=wing 荷=ho 莉=lei 莲=lin 莹=ying 菁=ching 菊=kuk 菲=fei 萍=ping 萱=huen 葵=kwai 蓉=yung 蓓=pui 蕙=wai
蕾=lui 薇=mei 虎=fu 虹=hung 行=hang 衡=hang 裕=yu 西=sai 言=yin 誉=yu 诗=sze,see 诚=shing 诺=nok 谦=him 贝=pui 贞=ching 贤=yin 贵=kwai 赞=tsan 超=chiu 越=yuet 跃=yeuk 路=lo 轩=hin
辅=fu 辉=fai 辰=san 达=tat 迪=tik 进=chun 远=yuen 连=lin 逸=yat 道=to 邦=pong 郁=yuk 金=kam 鑫=yam 钊=chiu 钦=yam 钧=kwan 铁=tit 铭=ming 锋=fung 锐=yui 锦=kam 镇=chun 镜=king 长=cheung
阳=yeung 隆=lung 雁=ngan 雄=hung 雅=nga 雨=yu 雪=suet 雷=lui 霆=ting 霖=lam 霞=ha 露=lo 青=ching 靖=ching 静=ching 韵=wan 韶=siu 顺=shun 颂=chung 颖=wing 风=fung 飞=fei 香=heung 馨=hing
马=ma 骏=chun 骐=kei 高=ko 鸣=ming 鸿=hung 鹏=pang 鹤=hok 麒=kei 麟=lun 黎=lai 齐=chai 龙=lung
`
