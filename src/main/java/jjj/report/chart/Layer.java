package jjj.report.chart;

import java.awt.Color;

/** One kind of something that adds up over time: a value for each month. */
public record Layer(String label, Color colour, double[] values) {}
