/**
 * Deals that may come about: what they are about, who decides, and how they went so far. It reads {@code check},
 * {@code value}, {@code rule}, {@code history}, {@code party}, {@code customer} and {@code sales}.
 *
 * <p>Terms: opportunity 商机, deal 交易, stage 阶段, sales process 销售流程, buying committee 采购决策链, loss reason 丢单原因, slip 延期,
 * snooze 暂缓跟进, weighted amount 加权金额.
 */
@NullMarked
@CrmStyle
package org.crmkit.core.opportunity;

import org.crmkit.core.CrmStyle;
import org.jspecify.annotations.NullMarked;
