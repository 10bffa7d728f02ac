/** Charts as pictures in the page: SVG made here by ECharts, without a browser. Drawn in black and grey, so that paper needs no colour. */

import type { EChartsOption } from 'echarts'
import type { TrendPoint, ValueShare } from '../report-data.ts'

const ink = '#1c2430'
const quiet = '#556072'
const grid = { left: 44, right: 24, top: 24, bottom: 30 }
const axis = { axisLine: { lineStyle: { color: quiet } }, axisLabel: { color: ink, fontSize: 12 } }
const font = { fontFamily: 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif' }

/** The score at each check, hollow where it cannot be compared with the latest; a dashed line is the target. */
export function trendChart(
  points: readonly TrendPoint[],
  days: readonly string[],
  target: number | undefined,
  name: string,
): Promise<string> {
  const known = points.flatMap(({ score }) => score ?? [])
  const least = Math.max(0, Math.floor((Math.min(...known, target ?? 100) - 5) / 10) * 10)
  const data = points.map(({ score, isComparable }) => ({
    value: score,
    symbol: 'circle',
    symbolSize: 8,
    itemStyle: isComparable ? { color: ink } : { color: '#fff', borderColor: ink, borderWidth: 1.5 },
  }))
  const line =
    target === undefined
      ? {}
      : {
          markLine: {
            symbol: 'none',
            silent: true,
            lineStyle: { color: quiet, type: 'dashed' as const },
            label: { formatter: String(target), color: ink, position: 'insideStartTop' as const },
            data: [{ yAxis: target }],
          },
        }
  return drawn(name, 220, points.length, (labels) => ({
    xAxis: { type: 'category', data: [...days], ...axis, axisTick: { show: false } },
    yAxis: { type: 'value', min: least, max: 100, ...axis, splitLine: { lineStyle: { color: '#e3e7ed' } } },
    series: [
      {
        type: 'line',
        data: data as never,
        lineStyle: { color: ink, width: 2 },
        label: { show: labels, color: ink, fontSize: 12, formatter: ({ value }) => (value == null ? '' : String(value)) },
        connectNulls: true,
        ...line,
      },
    ],
  }))
}

export function columnChart(values: readonly ValueShare[], name: string): Promise<string> {
  return drawn(name, 200, values.length, (labels) => ({
    xAxis: { type: 'category', data: values.map(({ value }) => value), ...axis, axisTick: { show: false } },
    yAxis: { type: 'value', minInterval: 1, ...axis, splitLine: { lineStyle: { color: '#e3e7ed' } } },
    series: [
      {
        type: 'bar',
        data: values.map(({ count }) => count),
        itemStyle: { color: '#5b6b80' },
        barMaxWidth: 36,
        label: { show: labels, position: 'top', color: ink, fontSize: 12 },
      },
    ],
  }))
}

/** Width in px, and the most points that are labelled with their value. The page shows the one that fits. */
const sizes = [
  { fits: 'on-wide', width: 900, labelled: 12 },
  { fits: 'on-narrow', width: 380, labelled: 6 },
] as const

async function drawn(name: string, height: number, points: number, option: (labels: boolean) => EChartsOption): Promise<string> {
  const { init } = await import('echarts')
  const pictures = sizes.map(({ fits, width, labelled }) => {
    const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
    chart.setOption({ animation: false, textStyle: font, grid, ...option(points <= labelled) })
    const svg = chart.renderToSVGString()
    chart.dispose()
    // ECharts numbers what it draws, from the start of the program: the same chart must have the same bytes.
    return svg
      .replace(/\bzr\d+-/g, `${name}-${fits}-`)
      .replace(/<style[^>]*>[\s\S]*?<\/style>/g, '')
      .replace('<svg ', `<svg class="${fits}" aria-hidden="true" focusable="false" `)
  })
  return pictures.join('')
}
