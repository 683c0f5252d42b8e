import { areaList } from '@vant/area-data'
import type { PlaceMention } from '../../record/article.ts'

/** An administrative division of China, as the gazetteer knows it. */
export interface Division extends Pick<PlaceMention, 'id' | 'name' | 'level'> {
  /** Code of the province, or of the municipality itself. */
  province: string
  /** Id of the city that it is or lies in; null for a province. What lies directly below its province (济源市) is a city. */
  city: string | null
}

/** 北京 天津 上海 重庆 香港 澳门: one city each, under the code of the province. */
const MUNICIPALITIES = new Set(['110000', '120000', '310000', '500000', '810000', '820000'])

/** Development zones and parks have codes of their own in the list, but are not divisions (GB/T 2260). */
const ZONE = /开发区|高新区|产业园|工业园|示范区|管理区|生态园|其它区$/

/** Names that end like a division of county level; towns and offices that the list also holds do not. */
const COUNTY = /[县市区旗]$/

/** Placeholders that the list puts between a province and its counties. */
const PLACEHOLDER = /^(?:省|自治区)直辖县|^县$/

const TAIWAN = '71'

/** Every province, city and county, in the order of their codes. */
export function listDivisions(): Division[] {
  return [...provinces(), ...cities(), ...counties()]
}

function provinces(): Division[] {
  return Object.entries(areaList.province_list).map(([id, name]) =>
    MUNICIPALITIES.has(id)
      ? { id, name, level: 'city', province: id, city: id }
      : { id, name, level: 'province', province: id, city: null },
  )
}

function cities(): Division[] {
  return Object.entries(areaList.city_list)
    .filter(([id, name]) => !MUNICIPALITIES.has(provinceOf(id)) && !PLACEHOLDER.test(name))
    .map(([id, name]) => ({ id, name, level: 'city', province: provinceOf(id), city: id }))
}

/** Counties. Those of Taiwan are left out: the list mixes reformed and unreformed names under codes of its own. */
function counties(): Division[] {
  return Object.entries(areaList.county_list)
    .filter(([id, name]) => COUNTY.test(name) && !ZONE.test(name) && !id.startsWith(TAIWAN))
    .map(([id, name]) => {
      const city = cityOf(id)
      return { id, name, level: city === id ? 'city' : 'county', province: provinceOf(id), city }
    })
}

const provinceOf = (id: string): string => `${id.slice(0, 2)}0000`

function cityOf(id: string): string {
  if (MUNICIPALITIES.has(provinceOf(id))) return provinceOf(id)
  const city = `${id.slice(0, 4)}00`
  const name = areaList.city_list[city]
  return name === undefined || PLACEHOLDER.test(name) ? id : city
}
