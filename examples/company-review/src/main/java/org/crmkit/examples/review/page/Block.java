package org.crmkit.examples.review.page;

/** One piece of a page: a section, or a picture, table or list that may stand in a section or directly on the page. */
public sealed interface Block
        permits Section, KeyFigures, ParetoChart, HeatMap, Quadrants, BarList, Columns, Table, Notes {}
