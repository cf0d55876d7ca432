import sharp from 'sharp';
const [,,i,o,top,h]=process.argv; const m=await sharp(i).metadata(); const t=Math.min(+top,m.height-10); await sharp(i).extract({left:0,top:t,width:m.width,height:Math.min(+h,m.height-t)}).toFile(o); console.log(m.width,m.height);
