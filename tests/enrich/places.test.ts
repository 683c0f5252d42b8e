import { expect, test } from 'vitest'
import { listDivisions } from '../../src/parse/enrich/division.ts'
import type { PageEnrichment } from '../../src/parse/enrich/enrich.ts'
import { findCity, gazetteerOf } from '../../src/parse/enrich/gazetteer.ts'
import { article, enrich, vocabulary } from './compose.ts'

const dateline = (text: string, place: string | null) => ({ text, agency: '本报', place, date: null })

/** `锦州市:headline 义县:lead`, one line an article. */
const told = ({ articles }: PageEnrichment): string[] =>
  articles.map(({ places }) => places.map(({ name, via }) => `${name}:${via}`).join(' '))

test('a city named in the headline is the city of the article, in full and with its code', () => {
  const { articles } = enrich([{ headline: '绍兴黄酒香飘海外', paragraphs: ['绍兴市的黄酒企业忙着装箱。'] }])
  expect(articles[0]?.city).toEqual({ id: '330600', name: '绍兴市' })
})

test('a county implies its city', () => {
  const page = enrich([{ kicker: '彰武县', headline: '文旅持续升温', paragraphs: ['彰武县游客增多。'] }])
  expect(told(page)).toEqual(['阜新市:headline 彰武县:headline'])
})

test.each([
  ['阜新', ['阜新市:headline 海州区:lead']],
  ['连云港', ['连云港市:headline 海州区:lead']],
])('海州区 is the one of the city that the page names: %s', (city, expected) => {
  const page = enrich([{ headline: `${city}商业回暖`, paragraphs: ['海州区的商业街人来人往。'] }])
  expect(told(page)).toEqual(expected)
})

test('a district whose name several cities share says nothing where no city is named', () => {
  const page = enrich([{ headline: '鼓楼区整治背街小巷', paragraphs: ['鼓楼区的小巷变了样。'] }])
  expect(page.city).toBeNull()
  expect(told(page)).toEqual([''])
})

test('a district that only one city has tells the city, unless its name is a common word', () => {
  expect(enrich([['日前，金水区杜岭街道的邻里节开幕。']]).articles[0]?.city?.name).toBe('郑州市')
  expect(enrich([['老城区的小巷变了样，解放区的天是明朗的天。']]).articles[0]?.city).toBeNull()
})

test('a kicker that is nothing but the name of a county tells the city, however short', () => {
  const page = enrich([{ kicker: '义县', headline: '建两大产业基地', paragraphs: ['义县多措并举。'] }])
  expect(told(page)).toEqual(['锦州市:headline 义县:headline'])
})

test('a page without any place has no city: nothing is guessed', () => {
  const page = enrich([{ headline: '春来农事忙', paragraphs: ['田间一派忙碌。'] }])
  expect(page.city).toBeNull()
  expect(page.articles[0]).toMatchObject({ city: null, places: [] })
})

test('an article that names no place is of the city of its page', () => {
  const page = enrich([
    { headline: '洛阳牡丹开了', paragraphs: ['洛阳市的公园里游人如织。'] },
    { headline: '小区换新颜', paragraphs: ['居民笑了。'] },
  ])
  expect(told(page)).toEqual(['洛阳市:headline', '洛阳市:body'])
})

test('a foreign city in the body does not win over the city of the page', () => {
  const page = enrich([
    {
      headline: '锦州港又添航线',
      paragraphs: ['锦州市港口繁忙。', '船从大连市和上海市来，大连市的货最多。'],
    },
    {
      headline: '服务到家',
      paragraphs: ['王女士在商场买了鞋。', '她是葫芦岛市人，葫芦岛市消协转来了投诉。'],
    },
  ])
  expect(page.articles.map(({ city }) => city?.name)).toEqual(['锦州市', '锦州市'])
})

test('a report from another city keeps that city on a page of this one', () => {
  const page = enrich([
    { headline: '锦州港又添航线', paragraphs: ['锦州市港口繁忙。'] },
    { headline: '锦州新年第一车货发出', paragraphs: ['锦州市火车站里汽笛长鸣。'] },
    {
      dateline: dateline('本报大连3月1日电', '大连'),
      headline: '大连樱桃上市',
      paragraphs: ['本报大连3月1日电 大连市的果农忙着采摘。'],
    },
  ])
  expect(page.articles.map(({ city }) => city?.name)).toEqual(['锦州市', '锦州市', '大连市'])
})

test.each([
  '朝阳产业方兴未艾，和平年代更需奋斗，大连锁店开张。',
  '来宾们走进社会主义县域经济展厅，二十四平方米的房间里挂着美丽江山图。',
  '他在南京路的小店里，卖了中山路上最好的北京大学纪念品。',
  '中国最北海岸度假胜地，三明治和大理石都有名。',
])('words that only contain the name of a place are no place: %s', (sentence) => {
  const page = enrich([{ headline: '锦州见闻', paragraphs: ['锦州市消息。', sentence] }])
  expect(told(page)).toEqual(['锦州市:headline'])
})

test('朝阳市场 is a market, not the city 朝阳市', () => {
  expect(
    enrich([{ headline: '菜价稳', paragraphs: ['朝阳市场里人头攒动，朝阳市场的菜价稳。'] }]).city,
  ).toBeNull()
})

test('a name of two characters that is also a word counts for a county only with support', () => {
  const alone = enrich([{ headline: '沈阳夜色美', paragraphs: ['沈阳市的和平年代记忆，沈河两岸灯火。'] }])
  expect(told(alone)).toEqual(['沈阳市:headline'])
  const supported = enrich([
    { headline: '兴城温泉热起来', paragraphs: ['葫芦岛市兴城市游客多。兴城的酒店满了。'] },
  ])
  expect(told(supported)).toEqual(['葫芦岛市:headline 兴城市:headline'])
})

test('a city directly below its province is named once, as a city', () => {
  const page = enrich([{ headline: '济源钢铁忙', paragraphs: ['济源市的工厂开足马力。'] }])
  expect(page.articles[0]?.places).toEqual([{ id: '419001', name: '济源市', level: 'city', via: 'headline' }])
})

test('a river of the name of a district does not make the district a matter of the lead', () => {
  const page = enrich([
    { headline: '阜新春早', paragraphs: ['阜新市的细河两岸，暖流涌动。', '细河区也在忙。'] },
  ])
  expect(told(page)).toEqual(['阜新市:headline 细河区:body'])
})

test('the short name of a county in the headline counts where the article repeats it', () => {
  const page = enrich([
    { headline: '建昌亮出成绩单', paragraphs: ['葫芦岛市公布成绩单，建昌排名第一。'] },
    { headline: '葫芦岛港口繁忙', paragraphs: ['葫芦岛市的港口。'] },
  ])
  expect(told(page)[0]).toBe('葫芦岛市:headline 建昌县:headline')
})

test('counties stand in the order of what tells most: headline, lead, body', () => {
  const page = enrich([
    {
      kicker: '义县',
      headline: '两大基地开建',
      paragraphs: ['锦州市义县与黑山县携手。', '北镇市、凌海市也来观摩。北镇市最积极，凌海市次之。'],
    },
  ])
  expect(told(page)).toEqual(['锦州市:headline 义县:headline 黑山县:lead 北镇市:body 凌海市:body'])
})

test.each([
  ['阜新县', '阜新市', '阜新蒙古族自治县'],
  ['阜蒙县', '阜新市', '阜新蒙古族自治县'],
  ['宽甸县', '丹东市', '宽甸满族自治县'],
  ['盖平县', '营口市', '盖州市'],
  ['普兰店市', '大连市', '普兰店区'],
])('%s is the press name or the old name of a county', (name, city, county) => {
  const page = enrich([{ kicker: name, headline: '工业强县', paragraphs: [`${name}的工厂开工了。`] }])
  expect(told(page)).toEqual([`${city}:headline ${county}:headline`])
})

test.each([
  ['锦西', '葫芦岛市'],
  ['襄樊市', '襄阳市'],
  ['北京', '北京市'],
  ['重庆市', '重庆市'],
  ['延边州', '延边朝鲜族自治州'],
  ['济源市', '济源市'],
  ['石河子市', '石河子市'],
  ['海淀区', '北京市'],
])('%s names the city %s', (name, city) => {
  expect(findCity(gazetteerOf(vocabulary), name)?.name).toBe(city)
})

test.each(['鼓楼区', '某市', '', '辽宁省'])('%s names no one city', (name) => {
  expect(findCity(gazetteerOf(vocabulary), name)).toBeNull()
})

test('the city of the sidecar decides for the page, an article may still be of another', () => {
  const page = enrich(
    [
      { headline: '海州区商业回暖', paragraphs: ['海州区的商业街人来人往。'] },
      {
        headline: '沈阳地铁通车',
        dateline: dateline('本报沈阳讯', '沈阳'),
        paragraphs: ['沈阳市地铁通车。'],
      },
    ],
    { sidecar: { city: '阜新' } },
  )
  expect(page.city).toEqual({ id: '210900', name: '阜新市' })
  expect(told(page)).toEqual(['阜新市:headline 海州区:headline', '沈阳市:dateline'])
})

test('a standing head or the name of the newspaper tells the city of a page', () => {
  const articles = [{ headline: '小区换新颜', paragraphs: ['居民笑了。'] }]
  expect(enrich(articles, { standingHeads: ['三年行动首战进行时葫芦岛篇'] }).city?.name).toBe('葫芦岛市')
  expect(enrich(articles, { folio: { newspaper: '锦州日报', date: null } }).city?.name).toBe('锦州市')
})

test('one article that names a city does not make it the city of a page of many', () => {
  const silent = Array.from({ length: 5 }, () => ({ headline: '小区换新颜', paragraphs: ['居民笑了。'] }))
  const page = enrich([{ headline: '大连市增开航线', paragraphs: ['大连市的航线通了。'] }, ...silent])
  expect(page.city).toBeNull()
  expect(page.articles.map(({ city }) => city?.name ?? null)).toEqual([
    '大连市',
    null,
    null,
    null,
    null,
    null,
  ])
})

test('a page that tells of many cities alike has none, its articles have their own', () => {
  const page = enrich(
    ['沈阳', '大连', '鞍山', '抚顺'].map((city) => ({
      headline: `${city}经济开门红`,
      paragraphs: [`${city}市企业忙生产。`],
    })),
  )
  expect(page.city).toBeNull()
  expect(page.articles.map(({ city }) => city?.name)).toEqual(['沈阳市', '大连市', '鞍山市', '抚顺市'])
})

test('an article about a whole province has the province and no city', () => {
  const page = enrich([{ headline: '甘肃省粮食丰收', paragraphs: ['甘肃省农业农村厅公布了产量。'] }])
  expect(page.articles[0]).toMatchObject({
    city: null,
    places: [{ id: '620000', name: '甘肃省', level: 'province', via: 'headline' }],
  })
})

test('a place that only the vocabulary knows is found', () => {
  const cities = [{ name: '南大洋市', slug: 'nandayang', aliases: ['大洋'] }]
  expect(findCity(gazetteerOf({ cities }), '大洋')).toEqual({ id: 'nandayang', name: '南大洋市' })
  const dock = [{ name: '东码头区', within: '锦州市', slug: 'dongmatou', aliases: [] }]
  expect(findCity(gazetteerOf({ cities: dock }), '东码头区')?.name).toBe('锦州市')
})

test('every entry of the vocabulary extends exactly one place of the gazetteer', () => {
  const divisions = listDivisions()
  for (const { name } of vocabulary.cities)
    expect([name, divisions.filter((division) => division.name === name).length]).toEqual([name, 1])
})

test('an article without any text has no places', () => {
  expect(enrich([article([])]).articles[0]).toEqual({ city: null, places: [], topics: [], topicEvidence: [] })
})
