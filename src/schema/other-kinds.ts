/** Sheets that stand beside the customers: what was said to them, what they ordered, what they complained of, what there is to order. */

import { followupMethods, ticketKinds, ticketStates, yesNo } from './choices/customer.ts'
import { customerSchema } from './customer.ts'
import type { Field, Schema } from './field.ts'

type Limits = Partial<Omit<Field, 'name' | 'type' | 'label' | 'aliases'>>

function field(name: string, zh: string, en: string, type: Field['type'], aliases: string, limits: Limits = {}): Field {
  return {
    name,
    type,
    label: { en, zh },
    aliases: [...new Set([zh, en, name, ...aliases.split('|').filter(Boolean)])],
    required: false,
    ...limits,
  }
}

/** The three ways a row names its customer, as the customer sheet has them, none of them required. */
const customerKeys: readonly Field[] = ['customer_no', 'name', 'phone'].flatMap((name) => {
  const own = customerSchema.fields.find((one) => one.name === name)
  if (own === undefined) return []
  const { unique: _, overflow: __, remarks: ___, ...rest } = own
  return [{ ...rest, required: false }]
})

export const followupSchema: Schema = {
  name: 'followup',
  kind: 'followups',
  fields: [
    ...customerKeys,
    field(
      'followup_at',
      '跟进时间',
      'Date',
      'date',
      '跟进日期|日期|时间|拜访时间|回访时间|联系时间|记录时间|follow-up date|followup date|activity date|contact date|call date|visit date',
      { required: true },
    ),
    field(
      'method',
      '跟进方式',
      'Method',
      'choice',
      '方式|跟进类型|联系方式类型|沟通方式|拜访方式|回访方式|type|channel|activity type|contact method',
      { choices: followupMethods },
    ),
    field(
      'content',
      '跟进内容',
      'Content',
      'text',
      '内容|跟进记录|沟通内容|拜访内容|记录|回访内容|描述|notes|note|description|summary|comment|details',
      { required: true, maxLength: 500 },
    ),
    field(
      'next_followup_at',
      '下次跟进时间',
      'Next follow-up',
      'date',
      '下次跟进日期|下次联系时间|下次拜访时间|next date|next step date|next contact|due date',
      { future: true, notBefore: 'followup_at' },
    ),
    field(
      'owner',
      '负责人',
      'Owner',
      'person',
      '跟进人|跟进人员|业务员|销售|销售员|记录人|拜访人|created by|assigned to|sales rep|rep|user',
    ),
    field('result', '跟进结果', 'Result', 'text', '结果|进展|跟进状态|outcome|status|disposition', { maxLength: 200 }),
  ],
}

export const orderSchema: Schema = {
  name: 'order',
  kind: 'orders',
  fields: [
    ...customerKeys,
    field(
      'ordered_at',
      '订单日期',
      'Order date',
      'date',
      '下单时间|下单日期|签约日期|合同日期|成交日期|交易时间|日期|date|purchase date|created at|contract date',
      { required: true },
    ),
    field(
      'order_no',
      '订单编号',
      'Order no.',
      'id',
      '订单号|单号|合同编号|合同号|交易号|流水号|order number|order id|invoice no|contract no|transaction id',
      { unique: true },
    ),
    field('product', '产品', 'Product', 'text', '产品名称|商品|商品名称|购买产品|品名|item|product name|sku|description'),
    field(
      'amount',
      '金额',
      'Amount',
      'money',
      '订单金额|合同金额|成交金额|总金额|应收金额|价格|总价|total|price|order total|value|order amount',
    ),
    field('paid', '是否付款', 'Paid', 'choice', '付款状态|支付状态|已付款|是否支付|回款状态|payment status|is paid|payment', {
      choices: yesNo,
    }),
  ],
}

export const productSchema: Schema = {
  name: 'product',
  kind: 'products',
  fields: [
    field(
      'code',
      '产品编码',
      'Product code',
      'id',
      '产品编号|商品编码|商品编号|编码|编号|货号|料号|product no|product id|sku|item code|part number',
      { required: true, unique: true },
    ),
    field('product_name', '产品名称', 'Product name', 'text', '商品名称|品名|名称|产品|商品|name|product|title|item|item name', {
      required: true,
      maxLength: 100,
    }),
  ],
}

export const ticketSchema: Schema = {
  name: 'ticket',
  kind: 'tickets',
  fields: [
    ...customerKeys,
    field(
      'ticket_at',
      '受理时间',
      'Date',
      'date',
      '受理日期|投诉时间|投诉日期|反馈时间|反馈日期|提交时间|创建时间|登记时间|日期|时间|date|created at|opened at|opened|reported at|submitted at|ticket date',
      { required: true },
    ),
    field(
      'ticket_kind',
      '服务类型',
      'Kind',
      'choice',
      '工单类型|类型|问题类型|投诉类型|服务类别|类别|type|kind|category|ticket type|case type|request type',
      { choices: ticketKinds },
    ),
    field(
      'content',
      '内容',
      'Content',
      'text',
      '投诉内容|反馈内容|问题描述|问题内容|售后内容|工单内容|描述|详情|标题|description|subject|summary|issue|details|message|notes',
      { required: true, maxLength: 500 },
    ),
    field('state', '处理状态', 'State', 'choice', '状态|处理进度|工单状态|进度|处理情况|status|ticket status|case status|stage', {
      choices: ticketStates,
    }),
    field('satisfaction', '满意度', 'Satisfaction', 'number', '满意度评分|评分|服务评分|客户满意度|csat|rating|score|satisfaction score', {
      min: 0,
      max: 100,
    }),
  ],
}
