import { expect, test } from 'vitest'
import { findForeign, findScript } from '../../src/site/language.ts'

test('a text is in the script that most of its telling characters belong to', () => {
  expect(findScript('葫芦岛市启动重点项目前期工作，皇后大道，干净，里面')).toBe('zh-Hans')
  expect(findScript('葫蘆島市啟動重點項目前期工作，皇后大道')).toBe('zh-Hant')
  expect(findScript('本报讯 记者在发布会上看到“鴻運樓”三个字')).toBe('zh-Hans')
  expect(findScript('一二三，山水木火土')).toBe('zh-Hans')
})

test('a passage in Latin letters is English, a name or a formula is not', () => {
  expect(findForeign('The exhibition of the county opened on Monday with visitors from five cities.')).toBe(
    'en',
  )
  expect(findForeign('全场 WiFi 覆盖，采用 PPP 模式建设')).toBeUndefined()
  expect(findForeign('G4515')).toBeUndefined()
})
