// Draws one figure of a mall, in the colours of the page; the table below it says the same in words.
(() => {
  if (customElements.get('anjung-chart')) return;

  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const LINE = 28;

  class Chart extends HTMLElement {
    constructor() {
      super();
      this.again = () => this.draw();
    }

    // What is to be drawn: labels, values, words, unit, most, and whether the bars lie.
    set drawing(wanted) {
      this.wanted = wanted;
      this.draw();
    }

    get drawing() {
      return this.wanted;
    }

    connectedCallback() {
      if (Object.hasOwn(this, 'drawing')) {
        const early = this.drawing;
        delete this.drawing;
        this.wanted = early;
      }
      this.sheet = document.createElement('div');
      this.append(this.sheet);
      this.size = new ResizeObserver(() => this.chart && this.chart.resize());
      this.size.observe(this);
      this.look = new MutationObserver(this.again);
      this.look.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'class'] });
      dark.addEventListener('change', this.again);
      this.draw();
    }

    disconnectedCallback() {
      this.size.disconnect();
      this.look.disconnect();
      dark.removeEventListener('change', this.again);
      if (this.chart) this.chart.dispose();
      this.chart = undefined;
      this.sheet.remove();
    }

    // A colour as the browser resolves it now, light or dark.
    colour(name) {
      this.sheet.style.color = `var(${name})`;
      const resolved = getComputedStyle(this.sheet).color;
      this.sheet.style.color = '';
      return resolved;
    }

    draw() {
      if (!this.wanted || !this.isConnected || !window.echarts) return;
      const { labels, values, words, unit, most, lying } = this.wanted;
      this.sheet.style.height = lying ? `${Math.max(8, labels.length + 2) * LINE}px` : '';
      // What scrolls must be within reach of the keyboard.
      if (this.scrollHeight > this.clientHeight) this.setAttribute('tabindex', '0');
      else this.removeAttribute('tabindex');
      if (!this.chart) this.chart = echarts.init(this.sheet, null, { renderer: 'svg' });
      this.chart.resize();
      const ink = this.colour('--stone');
      const lines = this.colour('--chart-line');
      const text = { color: ink, fontFamily: getComputedStyle(this).fontFamily, fontSize: 12 };
      const names = {
        type: 'category',
        data: labels,
        inverse: lying,
        axisLabel: { ...text, hideOverlap: true, width: 150, overflow: 'truncate' },
        axisTick: { show: false },
        axisLine: { lineStyle: { color: lines } },
      };
      const amounts = {
        type: 'value',
        name: unit,
        nameLocation: lying ? 'middle' : 'end',
        nameGap: lying ? 26 : 15,
        nameTextStyle: text,
        minInterval: most ? undefined : 1,
        max: most || undefined,
        axisLabel: text,
        splitLine: { lineStyle: { color: lines } },
      };
      this.chart.setOption(
        {
          animation: !still.matches,
          animationDuration: 300,
          animationDurationUpdate: 300,
          grid: { left: 8, right: 24, top: lying ? 8 : 32, bottom: lying ? 28 : 8, containLabel: true },
          tooltip: {
            trigger: 'axis',
            renderMode: 'richText',
            confine: true,
            axisPointer: { type: 'shadow' },
            formatter: (at) => `${at[0].name}\n${words[at[0].dataIndex]}`,
          },
          xAxis: lying ? amounts : names,
          yAxis: lying ? names : amounts,
          series: [
            { type: 'bar', data: values, barMaxWidth: 28, itemStyle: { color: this.colour('--river'), borderRadius: 3 } },
          ],
        },
        true,
      );
    }
  }

  customElements.define('anjung-chart', Chart);
})();
