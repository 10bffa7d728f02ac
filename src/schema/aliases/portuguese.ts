/** Headers that Brazilian and Portuguese sheets write for each field of `customer`. Case, spaces, accents and marks do not count. */

import { wordLists } from './word-lists.ts'

export const portuguese = wordLists(`
customer_no: Código do cliente|Cód. cliente|Código cliente|Nº do cliente|Número do cliente|ID do cliente|ID cliente|Matrícula do cliente
name: Nome do cliente|Nome cliente|Razão Social|Nome da empresa|Nome empresa|Nome Fantasia|Empresa|Organização|Nome da organização|Conta|Nome da conta|Cliente/Empresa
contact: Contato|Pessoa de contato|Nome do contato|Contato principal|Contacto|Pessoa de contacto|Nome do contacto|Contato na empresa
contact_title: Cargo|Função|Cargo do contato|Cargo/Função
legal_person: Representante legal|Sócio administrador|Responsável legal
phone: Telefone|Celular|Telemóvel|Telefone celular|Nº de telefone|Número de telefone|Telefone principal|Telefone do contato|Fone|WhatsApp|Tel. celular|Telefone 1
phone_alt: Telefone 2|Outro telefone|Telefone alternativo|Telefone secundário|Telefone fixo|Telefone comercial|Telefone residencial
email: E-mail do contato|Email do contato|Endereço de e-mail|Endereço de email|E-mail principal|Correio eletrônico|Correio eletrónico|E-mail comercial
industry: Setor|Segmento|Ramo|Ramo de atividade|Ramo de atuação|Área de atuação|Indústria|Setor de atividade|Segmento de mercado
customer_type: Tipo de cliente|Status do cliente|Situação do cliente|Fase do ciclo de vida|Estágio|Classificação do cliente
churn_reason: Motivo da perda|Motivo de perda|Motivo do cancelamento|Motivo de cancelamento
tags: Etiquetas|Marcadores
source: Origem do lead|Origem do contato|Como nos conheceu|Canal de origem|Fonte do lead|Origem do cliente
company_size: Número de funcionários|Nº de funcionários|Porte da empresa|Porte|Número de colaboradores|Quantidade de funcionários|Tamanho da empresa
annual_revenue: Faturamento anual|Receita anual|Faturação anual|Faturamento|Volume de negócios
budget: Orçamento|Orçamento previsto
address: Endereço|Morada|Logradouro|Endereço comercial|Endereço completo|Rua|Endereço da empresa
region: Região|Estado/Cidade|Cidade/UF|Cidade/Estado
first_contact_at: Primeiro contato|Data do primeiro contato|Primeiro contacto
last_followup_at: Último contato|Data do último contato|Última atividade|Último contacto|Última visita|Data da última atividade
next_followup_at: Próximo contato|Data do próximo contato|Próxima atividade|Próximo contacto|Próxima visita
last_followup_note: Resumo do último contato|Última anotação
satisfaction: Satisfação|Satisfação do cliente
renewal_intent: Intenção de renovação
owner: Responsável|Proprietário|Vendedor|Proprietário do lead|Proprietário da conta|Proprietário do contato|Consultor|Executivo de contas|Gerente da conta|Representante de vendas|Vendedor responsável
needs: Necessidades|Interesse|Produto de interesse|Interesses
decision_chain: Decisor|Tomador de decisão
expected_at: Data prevista|Previsão de fechamento|Data prevista de fechamento
consent: Consentimento|Consentimento LGPD|Aceite LGPD|Autorização|Opt-in
consent_at: Data do consentimento|Consentimento em
created_at: Data de criação|Data de cadastro|Criado em|Data do cadastro|Cadastrado em
updated_at: Última atualização|Data de atualização|Atualizado em|Última modificação|Modificado em|Data da última alteração
note: Observação|Observações|Anotações|Obs|Comentário|Comentários|Descrição
`)
