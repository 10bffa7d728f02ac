/** Everyday characters that are written one way in the mainland and another elsewhere. */

export const mainland = /[们个这国东业电话号区县楼华广务经销联户产发网际员厂]/
export const elsewhere = /[們個這國東業電話號區縣樓華廣務經銷聯戶產發網際員廠]/
/** Those of the mainland that Japan writes otherwise, too. */
export const simplifiedOnly =
  /[们这东业电话华广务经销联产发网际员厂贸设备资讯团湾门龙阳陈张刘赵杨苏兰马鱼鸟兴钢铁银钱艺构滨汉沪辽贵庆乐长开车辆运输农环卫药书报纸场馆达远进选顺头饰装织纺丝铭铝锦锋鹏]/
