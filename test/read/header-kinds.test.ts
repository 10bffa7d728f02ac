import { expect, test } from 'vitest'
import { findLayout } from '../../src/read/find-layout.ts'
import type { Schema } from '../../src/schema/field.ts'
import { followupSchema, orderSchema, productSchema, ticketSchema } from '../../src/schema/other-kinds.ts'

const mapping = (schema: Schema, lines: readonly (readonly string[])[]) =>
  Object.fromEntries(
    findLayout(
      lines.map((cells, index) => ({ row: index + 1, line: index + 1, cells })),
      schema,
    ).layout.columns.map(({ header, field }) => [header, field]),
  )

const none = null
type Case = readonly [string, Schema, Readonly<Record<string, readonly [string | null, string, string, string]>>]

const cases: readonly Case[] = [
  [
    '投诉记录',
    ticketSchema,
    {
      客户名称: ['name', '上海云帆机械有限公司', '深圳市华信科技有限公司', '北京启明软件有限公司'],
      投诉时间: ['ticket_at', '2026-03-01 10:00', '2026-03-02 11:00', '2026-03-05 09:30'],
      类型: ['ticket_kind', '投诉', '报修', '建议'],
      问题描述: ['content', '到货破损', '无法开机', '希望开发票更快'],
      处理状态: ['state', '处理中', '已解决', '待处理'],
      满意度: ['satisfaction', '60', '95', ''],
    },
  ],
  [
    'support tickets',
    ticketSchema,
    {
      'Customer ID': ['customer_no', 'C001', 'C002', 'C003'],
      'Created At': ['ticket_at', '2026-03-01', '2026-03-02', '2026-03-05'],
      'Ticket Type': ['ticket_kind', 'Complaint', 'Question', 'Incident'],
      Description: ['content', 'arrived broken', 'how to reset', 'does not start'],
      Status: ['state', 'Open', 'Closed', 'In progress'],
      CSAT: ['satisfaction', '40', '100', ''],
    },
  ],
  [
    '跟进记录',
    followupSchema,
    {
      客户名称: ['name', '上海云帆机械有限公司', '深圳市华信科技有限公司', '北京启明软件有限公司'],
      跟进时间: ['followup_at', '2026-03-01 10:00', '2026-03-02 11:00', '2026-03-05 09:30'],
      跟进方式: ['method', '电话', '拜访', '微信'],
      跟进内容: ['content', '已发报价', '约下周', '签合同'],
      下次联系时间: ['next_followup_at', '2026-04-01', '2026-04-02', ''],
      跟进人: ['owner', '赵磊', '孙丽', '赵磊'],
      附件: [none, 'a.pdf', '', ''],
    },
  ],
  [
    'call log',
    followupSchema,
    {
      'Customer ID': ['customer_no', 'C001', 'C002', 'C003'],
      'Activity Date': ['followup_at', '2026-03-01', '2026-03-02', '2026-03-05'],
      'Activity Type': ['method', 'Call', 'Email', 'Meeting'],
      Notes: ['content', 'sent offer', 'asked price', 'signed'],
      'Next Step Date': ['next_followup_at', '2026-04-01', '', '2026-04-03'],
      'Assigned To': ['owner', 'Jane Roe', 'Max Weber', 'Jane Roe'],
      Outcome: ['result', 'good', 'open', 'won'],
      Duration: [none, '5', '7', '30'],
    },
  ],
  [
    'plain headers',
    followupSchema,
    {
      客户: ['name', '上海云帆机械有限公司', '深圳市华信科技有限公司', '北京启明软件有限公司'],
      日期: ['followup_at', '2026/3/1', '2026/3/2', '2026/3/5'],
      方式: ['method', '电话', '邮件', '拜访'],
      内容: ['content', '已发报价', '约下周', '签合同'],
      结果: ['result', '继续跟进', '暂缓', '成交'],
    },
  ],
  [
    '订单',
    orderSchema,
    {
      订单编号: ['order_no', 'SO20260301', 'SO20260302', 'SO20260303'],
      客户名称: ['name', '上海云帆机械有限公司', '深圳市华信科技有限公司', '北京启明软件有限公司'],
      下单日期: ['ordered_at', '2026-03-01', '2026-03-02', '2026-03-03'],
      产品名称: ['product', '轴承', '垫片', '螺丝'],
      数量: [none, '10', '20', '30'],
      单价: [none, '5', '6', '7'],
      订单金额: ['amount', '50', '120', '210'],
      是否付款: ['paid', '是', '否', '是'],
      交货日期: [none, '2026-03-11', '2026-03-12', '2026-03-13'],
    },
  ],
  [
    'orders of a shop',
    orderSchema,
    {
      'Order ID': ['order_no', '1001', '1002', '1003'],
      'Order Date': ['ordered_at', '2026-03-01', '2026-03-02', '2026-03-03'],
      'Customer Name': ['name', 'Jane Roe', 'Max Weber', 'Northwind Ltd'],
      Phone: ['phone', '+1 415 555 2671', '+49 30 1234567', '+44 20 7946 0018'],
      Product: ['product', 'Bearing', 'Washer', 'Bolt'],
      Quantity: [none, '1', '2', '3'],
      Total: ['amount', '12.50', '99', '1,200.00'],
      'Payment Status': ['paid', 'paid', 'unpaid', 'paid'],
      'Shipping Address': [none, '1 Main St', '2 Hill Rd', '3 Oak Av'],
    },
  ],
  [
    '产品目录',
    productSchema,
    {
      产品编码: ['code', 'P001', 'P002', 'P003'],
      产品名称: ['product_name', '轴承', '垫片', '螺丝'],
      规格型号: [none, '6204', 'M8', 'M6'],
      价格: [none, '5', '6', '7'],
    },
  ],
  [
    'catalogue',
    productSchema,
    {
      SKU: ['code', 'B-6204', 'W-8', 'S-6'],
      'Product Name': ['product_name', 'Bearing', 'Washer', 'Bolt'],
      Price: [none, '5', '6', '7'],
      Category: [none, 'a', 'b', 'c'],
    },
  ],
  ['catalogue in two words', productSchema, { 编号: ['code', 'P001', 'P002', 'P003'], 名称: ['product_name', '轴承', '垫片', '螺丝'] }],
]

test.each(cases)('%s', (_, schema, columns) => {
  const headers = Object.keys(columns)
  const lines = [headers, ...[1, 2, 3].map((row) => headers.map((header) => columns[header]![row] ?? ''))]
  expect(mapping(schema, lines)).toEqual(Object.fromEntries(headers.map((header) => [header, columns[header]![0]])))
})
