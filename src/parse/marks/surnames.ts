/** The family names of nearly all people in China (a list of common knowledge), for bylines without a title. */
const SINGLE =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文樊兰殷施洪翟安颜倪牛温芦季俞章鲁葛伍申尤毕聂焦岳齐梅庄辛管祝左涂谷祁舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边净阎佟苑卓蓝练胥郎宫米晏仇全仲连党符冷晋封危艾敖迟臧计竺褚巩蒙储宗丛靖原冀滕暴容宿母尚娄窦路邢楚商喻元麻初双晁楼虞喜栗廉鄢巫富沙应栾戚巴刁候戈蔺丰匡郁尧仝揭明奚修由印占来农伏皮贝花邬惠劳乌和濮战国门海寇井茅公亓展衣代刑相粟昌时雍桑衡步都满弓赫云冼句撒苟南北鹿西宝才萧傅庞卞瞿邸祖盖逄阚芮汲佘亢习谌厉狄凤幸帅郗昝隗邝麦丘简岑沐漆綦蔚佴蒯佐操燕勾檀敬'
const DOUBLE =
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 长孙 宇文 司徒 轩辕 夏侯 端木 百里 呼延 南宫 独孤 澹台 公冶 申屠 太史 仲孙 钟离 濮阳 淳于 单于 闻人 赫连'.split(
    ' ',
  )
const doubles = new Set(DOUBLE)
const IS_SINGLE = 1
const OPENS_DOUBLE = 2

/** For each UTF-16 unit whether it is a family name, and whether it opens one of two characters. */
const KINDS = new Uint8Array(0x10000)
for (const name of SINGLE) KINDS[name.charCodeAt(0)] = IS_SINGLE
for (const name of DOUBLE) KINDS[name.charCodeAt(0)] = (KINDS[name.charCodeAt(0)] ?? 0) | OPENS_DOUBLE

/** True where a name may begin: with a family name, or the first character of one of two. */
export const opensSurname = (folded: string): boolean => (KINDS[folded.charCodeAt(0)] ?? 0) > 0

/** True where a name begins with a family name of two characters. */
export const hasDoubleSurname = (name: string): boolean => name.length >= 3 && doubles.has(name.slice(0, 2))

/** True where a name of two to four Han characters, in simplified form, begins with a known family name. */
export function hasSurname(name: string): boolean {
  const kinds = KINDS[name.charCodeAt(0)] ?? 0
  if (kinds & OPENS_DOUBLE && doubles.has(name.slice(0, 2))) return name.length <= 4 && name.length >= 3
  return (kinds & IS_SINGLE) !== 0 && name.length <= 3
}
