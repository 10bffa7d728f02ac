import { expect, test } from 'vitest'
import { isCertainRepair, isCertainSlip } from '../../src/standardise/email-slip.ts'

test.each<[string, string, boolean]>([
  ['chen@@example.com', 'chen@example.com', true],
  ['chen @ example .com', 'chen@example.com', true],
  ['chen@example,com', 'chen@example.com', true],
  ['chen@example..com', 'chen@example.com', true],
  ['chen@example.c0m', 'chen@example.com', true],
  ['chen@qq.con', 'chen@qq.com', true],
  ['chen@qqcom', 'chen@qq.com', true],
  ['chen#163.com', 'chen@163.com', true],
  ['chen(at)example.com', 'chen@example.com', true],
  ['zhang san@qq.com', 'zhangsan@qq.com', false], // a name before san@qq.com, or zhang_san
  ['chenqq.com', 'chen@qq.com', false], // a web site
  ['chen..li@qq.com', 'chen.li@qq.com', false], // a letter between them may be lost
  ['.chen@qq.com', 'chen@qq.com', false],
  ['chen@example.con', 'chen@example.com', false], // or example.cn
  ['chen@examplecom', 'chen@example.com', false],
])('the repair of %s to %s is certain: %j', (typed, proposal, is) => {
  expect(isCertainRepair(typed, proposal)).toBe(is)
})

test.each<[string, string, boolean]>([
  ['gmial.com', 'gmail.com', true],
  ['gmai.com', 'gmail.com', true],
  ['gmaill.com', 'gmail.com', true],
  ['hotmial.com', 'hotmail.com', true],
  ['hotmal.com', 'hotmail.com', true],
  ['outlok.com', 'outlook.com', true],
  ['qq.cm', 'qq.com', true],
  ['163.co', '163.com', true],
  ['qqq.com', 'qq.com', false], // a firm's
  ['sian.com', 'sina.com', false],
  ['gmall.com', 'gmail.com', false], // a shop's
  ['iclouds.com', 'icloud.com', false],
  ['163.cn', '163.com', false],
  ['yeah.com', 'yeah.net', false],
  ['year.net', 'yeah.net', false],
  ['aiyun.com', 'aliyun.com', false],
  ['hotmail.co', 'hotmail.com', false], // or hotmail.co.uk
  ['gamil.cn', 'gmail.com', false],
])('%s is certainly %s: %j', (domain, right, is) => {
  expect(isCertainSlip(domain, right)).toBe(is)
})
