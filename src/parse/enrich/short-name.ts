/** The peoples that autonomous divisions are named after; the longer form of a name first. */
const PEOPLES =
  '各族|满族|蒙古族|蒙古|回族|朝鲜族|达斡尔族|鄂伦春|鄂温克族|畲族|土家族|苗族|瑶族|侗族|壮族|仫佬族|毛南族|' +
  '黎族|羌族|彝族|藏族|布依族|水族|仡佬族|傣族|哈尼族|拉祜族|佤族|布朗族|纳西族|独龙族|怒族|白族|普米族|' +
  '傈僳族|景颇族|裕固族|哈萨克族|哈萨克|东乡族|保安族|撒拉族|土族|柯尔克孜|塔吉克|锡伯'

const AUTONOMOUS = new RegExp(`^(.+?)(?:${PEOPLES})+(?:自治)?([县州旗区])$`, 'u')
const PROVINCE = /^(.+?)(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)$/
const PLAIN = /^(.+?)(?:市|县|新区|区|旗|林区|地区|盟)$/

/** 葫芦岛市 → 葫芦岛, 阜新蒙古族自治县 → 阜新; null where less than two characters would be left (义县). */
export function findShortName(name: string, level: 'province' | 'city' | 'county'): string | null {
  const pattern = level === 'province' ? PROVINCE : PLAIN
  const stem = AUTONOMOUS.exec(name)?.[1] ?? pattern.exec(name)?.[1] ?? PROVINCE.exec(name)?.[1]
  return stem && [...stem].length > 1 ? stem : null
}

/** 阜新蒙古族自治县 → 阜新县, 延边朝鲜族自治州 → 延边州: how the press shortens an autonomous division; else null. */
export function findPressName(name: string): string | null {
  const match = AUTONOMOUS.exec(name)
  return match?.[1] && match[2] && match[1].length > 1 ? match[1] + match[2] : null
}
