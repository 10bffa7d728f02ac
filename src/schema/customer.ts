/** The shipped schema of customers. */

import { headersOf } from './aliases/all.ts'
import { companySizes, customerTypes, renewalIntents, sources, yesNo } from './choices/customer.ts'
import { industries } from './choices/industry.ts'
import type { Field, Schema } from './field.ts'

type Limits = Partial<Omit<Field, 'name' | 'type' | 'label' | 'aliases'>>

/** A field whose aliases are its labels and what other systems call it. */
function field(name: string, zh: string, en: string, type: Field['type'], limits: Limits = {}): Field {
  const aliases = [...new Set([zh, en, name, ...headersOf(name)])]
  return { name, type, label: { en, zh }, aliases, required: false, ...limits }
}

export const customerSchema: Schema = {
  name: 'customer',
  kind: 'customers',
  fields: [
    field('customer_no', '客户编号', 'Customer no.', 'id', { unique: true }),
    field('name', '客户名称', 'Customer name', 'party', { required: true, maxLength: 50, maxLengthInLetters: 150 }),
    field('uscc', '统一社会信用代码', 'Unified social credit code', 'code', { code: 'uscc' }),
    field('contact', '联系人姓名', 'Contact', 'person', { required: true, maxLength: 20, maxLengthInLetters: 80, remarks: 'name_note' }),
    field('contact_title', '联系人职务', 'Contact title', 'text', { maxLength: 50 }),
    field('name_note', '姓名备注', 'Name note', 'text'),
    field('legal_person', '法定代表人', 'Legal representative', 'person', { maxLength: 20, maxLengthInLetters: 80 }),
    field('phone', '联系电话', 'Phone', 'phone', { required: true, overflow: 'phone_alt', remarks: 'phone_note' }),
    field('phone_alt', '备用电话', 'Other phone', 'phone', { overflow: 'phones_more', remarks: 'phone_note' }),
    field('phones_more', '其余电话', 'More phones', 'phones', { remarks: 'phone_note' }),
    field('phone_note', '电话备注', 'Phone note', 'text'),
    field('email', '电子邮箱', 'E-mail', 'email', { overflow: 'emails_more', remarks: 'email_note' }),
    field('emails_more', '其余邮箱', 'More e-mails', 'emails', { remarks: 'email_note' }),
    field('email_note', '邮箱备注', 'E-mail note', 'text'),
    field('industry', '所属行业', 'Industry', 'choice', { required: true, choices: industries }),
    field('customer_type', '客户类型', 'Customer type', 'choice', { required: true, choices: customerTypes }),
    field('churn_reason', '流失原因', 'Churn reason', 'text'),
    field('tags', '需求标签', 'Tags', 'choices'),
    field('source', '信息来源', 'Source', 'choice', { choices: sources }),
    field('company_size', '企业规模', 'Company size', 'choice', { choices: companySizes }),
    field('annual_revenue', '年营收', 'Annual revenue', 'money'),
    field('budget', '预算范围', 'Budget', 'money'),
    field('address', '企业地址', 'Address', 'address'),
    field('region', '地区', 'Region', 'region'),
    field('first_contact_at', '首次接触时间', 'First contact', 'date'),
    field('last_followup_at', '最近跟进时间', 'Last follow-up', 'date', { notBefore: 'first_contact_at' }),
    field('next_followup_at', '下次跟进时间', 'Next follow-up', 'date', { future: true, notBefore: 'first_contact_at' }),
    field('last_followup_note', '最近跟进内容', 'Last follow-up note', 'text', { maxLength: 200 }),
    field('satisfaction', '合作满意度', 'Satisfaction', 'number', { min: 0, max: 100 }),
    field('renewal_intent', '续约意向', 'Renewal intent', 'choice', { choices: renewalIntents }),
    field('owner', '负责人', 'Owner', 'person'),
    field('needs', '核心需求', 'Needs', 'text', { maxLength: 500 }),
    field('decision_chain', '决策链', 'Decision chain', 'text', { maxLength: 500 }),
    field('expected_at', '期望合作时间', 'Expected at', 'period'),
    field('consent', '授权', 'Consent', 'choice', { choices: yesNo }),
    field('consent_at', '授权时间', 'Consent at', 'date'),
    field('consent_purpose', '授权用途', 'Consent purpose', 'text'),
    field('created_at', '建档时间', 'Created at', 'date'),
    field('updated_at', '信息更新时间', 'Updated at', 'date', { notBefore: 'created_at' }),
    field('note', '备注', 'Note', 'text', { maxLength: 500 }),
  ],
}
